import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/grader/grade.ts'
import { rubric } from '../../../src/grader/rubric.ts'
import { fates, pairs } from '../../../src/islands/write/compare.ts'
import { asksForMending } from '../../../src/islands/write/marks.ts'
import { narrowed, outside } from '../../../src/islands/write/narrowed.ts'
import { askedFor, draftFor } from '../../../src/islands/write/open-draft.ts'
import { ratingQuestions } from '../../../src/islands/write/rating-questions.ts'
import { isAside, rowsAfter, wordsOf } from '../../../src/islands/write/rows.ts'
import { verdicts } from '../../../src/islands/write/verdicts.ts'

const good = {
  objective: 'Become the bakery our neighbours come back to without a discount',
  keyResults: [
    'Raise the share of new customers who return within 30 days from 18% to 27%',
    'Grow the number of customers who buy at least twice a month from 620 to 900',
    'Cut the share of sales made at a discount from 31% to 20%'
  ],
  cycle: 'Q3 2026'
}
const weak = { objective: 'Launch the new app', keyResults: ['Launch the app', 'Publish 12 posts'], cycle: '' }

describe('questions before the first check', () => {
  test('are few, and answered by criteria there are', () => {
    expect(ratingQuestions.length).toBeGreaterThanOrEqual(5)
    expect(ratingQuestions.length).toBeLessThanOrEqual(7)
    const known = new Set(rubric.map(({ criterion }) => criterion.id))
    expect(ratingQuestions.flatMap(({ criteria }) => criteria).filter(id => !known.has(id))).toEqual([])
  })

  test('are answered yes by the grader for a good draft, and no where the lines are work', () => {
    const fine = verdicts(grade(good))
    expect(Object.values(fine).filter(degree => degree !== 'yes')).toEqual([])
    expect(verdicts(grade(weak))).toMatchObject({ direction: 'no', results: 'no' })
  })

  test('count work without a start as saying no from where to where', () => {
    const half = {
      objective: null,
      keyResults: ['Raise visits from 10 to 20', 'Publish 12 posts', 'Visits by regulars: 4 to 9']
    }
    expect(verdicts(grade(weak))).toMatchObject({ 'from-to': 'no' })
    expect(verdicts(grade(half))).toMatchObject({ 'from-to': 'partly' })
  })

  test('are left open where the grader has nothing to judge', () => {
    expect(verdicts(grade({ objective: null, keyResults: ['Raise visits from 10 to 20'] }))).not.toHaveProperty(
      'direction'
    )
  })
})

describe('two versions', () => {
  test('stand line beside line, though lines moved, were changed, came and went', () => {
    expect(
      pairs(
        ['Raise visits from 10 to 20', 'Publish posts', 'Cut waste'],
        ['Cut waste by half', 'Raise visits from 10 to 25', 'New']
      )
    ).toEqual([
      { before: 'Cut waste', after: 'Cut waste by half' },
      { before: 'Raise visits from 10 to 20', after: 'Raise visits from 10 to 25' },
      { before: null, after: 'New' },
      { before: 'Publish posts', after: null }
    ])
  })

  test('tell which findings were mended, which stay and which are new', () => {
    const before = { ...weak, keyResults: ['Launch the app'] }
    const after = { ...weak, objective: good.objective, keyResults: ['Launch the app'] }
    const { fixed, kept } = fates(before, after)
    expect(fixed.some(each => each.startsWith('Objective'))).toBe(true)
    expect(kept).toContain('Key result 1: Describes the work, not the result')
    expect(fates(after, before).fresh.some(each => each.startsWith('Objective'))).toBe(true)
    expect(fates(before, before)).toMatchObject({ fixed: [], fresh: [] })
  })
})

describe('rows under a line', () => {
  const foundIn = (line: string) => grade({ objective: null, keyResults: [line] }).keyResults[0]?.findings ?? []
  const text = 'Launch the app'
  const findings = foundIn(text)

  test('never go while the line is worked on: what was mended says so and what is new comes last', () => {
    const before = rowsAfter([], findings, text, [])
    const better = 'Launch the app to 500 people'
    const mended = rowsAfter(before, foundIn(better), better, [])
    expect(mended.map(({ finding }) => finding.criterion).slice(0, before.length)).toEqual(
      before.map(({ finding }) => finding.criterion)
    )
    expect(mended.find(({ finding }) => finding.criterion === 'measurable')?.state).toBe('mended')
    expect(
      rowsAfter(mended, findings, text, [])
        .slice(0, before.length)
        .map(({ state }) => state)
    ).toEqual(before.map(() => 'open'))
  })

  test('call nothing mended that the grader no longer asks, or that graver findings only crowd out', () => {
    const target = 'Raise visits to 1,400'
    const before = rowsAfter([], foundIn(target), target, [])
    expect(before.map(({ finding }) => finding.criterion)).toContain('baseline')
    const none = 'Publish posts'
    expect(
      rowsAfter(before, foundIn(none), none, []).find(({ finding }) => finding.criterion === 'baseline')?.state
    ).toBe('past')
    const row = before.find(({ finding }) => finding.criterion === 'baseline')
    expect(rowsAfter(before, [], target, [], () => foundIn(target))).toContainEqual(row)
  })

  test('set aside stay so while their words stand, wherever the line is', () => {
    const [row] = rowsAfter([], findings, text, [])
    const aside = [
      {
        at: 1,
        criterion: row?.finding.criterion ?? '',
        words: row ? wordsOf(row.finding, text).toUpperCase() : '',
        reason: 'r'
      }
    ]
    expect(row && isAside(row.finding, text, aside)).toBe(true)
    expect(row && isAside({ ...row.finding, spans: [[11, 14]] }, text, aside)).toBe(false)
  })
})

test('a report for an exercise speaks of the criteria its author chose, and of no other', () => {
  const report = grade(weak, { all: true })
  const few = narrowed(report, ['outcome', 'destination'])
  const all = [few.objective?.findings ?? [], ...few.keyResults.map(({ findings }) => findings), few.findings].flat()
  expect(new Set(all.map(({ criterion }) => criterion))).toEqual(new Set(['outcome', 'destination']))
  expect(few.score).toBe(report.score)
  // Nothing is forgotten that the exercise leaves out.
  const asking = (some: typeof all) => some.filter(asksForMending).length
  const whole = [report.objective?.findings ?? [], ...report.keyResults.map(each => each.findings), report.findings]
  expect(asking(all) + outside(report, ['outcome', 'destination'])).toBe(asking(whole.flat()))
  expect(narrowed(report, []).keyResults.every(({ findings }) => findings.length === 0)).toBe(true)
})

describe('opening a draft', () => {
  const version = (objective: string, at: number) => ({
    v: { at, objective, keyResults: [], cycle: '', situation: '' }
  })
  const all = {
    bakery: { scenario: 'bakery', versions: version('old', 1), deleted: 5 },
    x: { scenario: 'bakery', versions: version('new', 6) },
    own: { versions: version('mine', 7) }
  }
  const newId = () => 'fresh'

  test('takes the one written last for a situation, or begins a new one', () => {
    expect(draftFor('bakery', all, newId)).toEqual({ situation: 'bakery', draft: 'x' })
    expect(draftFor('school', all, newId)).toEqual({ situation: 'school', draft: 'school' })
    expect(draftFor('bakery', { bakery: all.bakery }, newId).draft).toBe('fresh')
  })

  test('follows the address to a draft or a situation, and falls back where there is neither', () => {
    const situations = ['bakery', 'school', 'own']
    const asked = (search: string) => askedFor(search, situations, all, newId)
    expect(asked('?draft=own')).toEqual({ situation: 'own', draft: 'own' })
    expect(asked('?scenario=x')).toEqual({ situation: 'bakery', draft: 'x' })
    expect(asked('?scenario=school').situation).toBe('school')
    expect(asked('?draft=nobody').situation).toBe('bakery')
    expect(asked('')).toEqual({ situation: 'own', draft: 'own' })
    expect(askedFor('', ['bakery', 'school'], all, newId).draft).toBe('x')
    expect(askedFor('', ['school'], all, newId).draft).toBe('school')
  })
})
