import { inlineText } from '../rich-text.ts'
import { nothingAfter } from './choices.ts'
import { entriesOf } from './entry.ts'
import type { QuestionKind } from './question-source.ts'

export const putInOrder: QuestionKind = {
  kind: 'put-in-order',
  about: 'Steps in their right order, as a numbered list; the learner gets them shuffled.',
  attributes: {},
  read(source, page) {
    const { name, list, line, base } = source
    nothingAfter(source, page)
    if (list === null || list.children.length < 3) {
      page.report(
        line,
        `question “${name}” has fewer than three steps.`,
        'Number them in the right order: 1. {id} text.'
      )
      return null
    }
    if (list.ordered !== true) {
      page.report(
        list.position?.start.line ?? line,
        `the steps of question “${name}” are not numbered.`,
        'Begin each with its number: 1. {id} text.'
      )
    }
    const entries = entriesOf(list, { question: name, what: 'step', box: 'none' }, page)
    const steps = entries?.map(({ id, inline, because }) => ({ id, html: inlineText([...inline], page), because }))
    return steps ? { ...base, kind: 'put-in-order', steps } : null
  }
}
