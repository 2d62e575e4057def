import { z } from 'zod'
import { grade } from '../../grader/grade.ts'
import { rubric } from '../../grader/rubric.ts'
import { judged, type WriteOne } from '../../quiz/kinds/write-one.ts'
import { didYouMean } from '../nearest.ts'
import type { Page } from '../page.ts'
import { nothingAfter } from './choices.ts'
import { type Entry, entriesOf } from './entry.ts'
import type { QuestionKind, QuestionSource } from './question-source.ts'

const of = z.enum(['objective', 'key-result']).describe('What the learner writes: of="objective" or of="key-result".')
const criteria = z
  .string()
  .trim()
  .min(1)
  .describe('The ids of the criteria to judge it by, with commas: criteria="outcome, baseline, target".')
const cycle = z
  .string()
  .trim()
  .min(1)
  .optional()
  .describe('The period the line belongs to, so that it needs no date of its own: cycle="Q3 2026".')

export const writeOne: QuestionKind = {
  kind: 'write-one',
  about: 'An objective or a key result to write, judged by criteria you choose; the list holds good answers.',
  attributes: { of, criteria, cycle },
  read(source, page) {
    const { name, list, line, base, attributes } = source
    nothingAfter(source, page)
    const part = attributes.of === 'objective' ? 'objective' : 'key-result'
    const chosen = String(attributes.criteria)
      .split(',')
      .map(id => criterionOf(id.trim(), part, source, page))
    const entries = list && entriesOf(list, { question: name, what: 'answer', box: 'none' }, page)
    if (list === null) {
      page.report(line, `question “${name}” shows no good answer.`, 'List one: - {id} text, with a quote below it.')
      return null
    }
    const known = chosen.filter(criterion => criterion !== null)
    if (!entries || known.length < chosen.length) return null
    const models = entries.map(({ id, words, because }) => ({ id, text: words, because }))
    const question: WriteOne = {
      ...base,
      kind: 'write-one',
      of: part,
      criteria: known,
      cycle: typeof attributes.cycle === 'string' ? attributes.cycle : null,
      models
    }
    for (const entry of entries) goodEnough(entry, question, source, page)
    return question
  }
}

function criterionOf(id: string, part: WriteOne['of'], { name, line }: QuestionSource, page: Page) {
  const known = rubric.filter(({ criterion }) => criterion.judges === part).map(({ criterion }) => criterion)
  const found = known.find(criterion => criterion.id === id)
  if (found) return { id, title: found.title.met }
  const ids = known.map(criterion => criterion.id)
  page.report(
    line,
    `question “${name}” is to be judged by “${id}”, which is no criterion of ${part === 'objective' ? 'objectives' : 'key results'}.`,
    `${didYouMean(id, ids)}Known: ${ids.join(', ')}.`
  )
  return null
}

/** A good answer must pass the criteria it is an answer to. */
function goodEnough({ line, words }: Entry, question: WriteOne, { name }: QuestionSource, page: Page): void {
  const { of: part, cycle: period } = question
  const draft = part === 'objective' ? { objective: words, keyResults: [] } : { objective: null, keyResults: [words] }
  const report = grade({ ...draft, ...(period === null ? {} : { cycle: period }) }, { all: true })
  const findings = (part === 'objective' ? report.objective : report.keyResults[0])?.findings ?? []
  const { verdicts } = judged(question, words, findings)
  for (const { id } of question.criteria) {
    if (verdicts[id] === 'met') continue
    const message = findings.find(({ criterion }) => criterion === id)?.message
    page.report(
      line,
      `the good answer “${words}” of question “${name}” does not meet “${id}”.`,
      message ?? `Reword it, or take ${id} off criteria="…".`
    )
  }
}
