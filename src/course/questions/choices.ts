import type { Option } from '../../quiz/question.ts'
import { lineOf } from '../markdown.ts'
import type { Page } from '../page.ts'
import { inlineText } from '../rich-text.ts'
import { type Entries, type Entry, entriesOf } from './entry.ts'
import type { QuestionSource } from './question-source.ts'

/** An option as written, and as the browser gets it. */
export type Choice = { readonly entry: Entry; readonly option: Option }

/** The options of a task list, each with its feedback; null where a mistake, already reported, leaves none to show. */
export function choicesOf(
  source: QuestionSource,
  page: Page,
  { fixedId, least = 2 }: Pick<Entries, 'fixedId'> & { readonly least?: 1 | 2 } = {}
): readonly Choice[] | null {
  const { name, line, list } = source
  nothingAfter(source, page)
  if (list === null) {
    page.report(
      line,
      `question “${name}” has no options.`,
      'Write them as a list: - [ ] {id} text, and [x] for a right one.'
    )
    return null
  }
  const entries = entriesOf(
    list,
    { question: name, what: 'option', box: 'needed', ...(fixedId ? { fixedId } : {}) },
    page
  )
  if (list.children.length < least) {
    page.report(
      line,
      `question “${name}” has fewer than two options.`,
      'Add another: - [ ] {id} text, with a quote below it.'
    )
  }
  if (list.children.every(({ checked }) => checked !== true)) {
    page.report(line, `question “${name}” has no right option.`, 'Mark one with [x].')
  }
  return (
    entries?.map(entry => {
      const { id, inline, checked, because } = entry
      return { entry, option: { id, html: inlineText([...inline], page), right: checked, because } }
    }) ?? null
  )
}

/** Reports what stands below the list of a question: it belongs to an item, above the list, or into a hint. */
export function nothingAfter({ name, after }: QuestionSource, page: Page): void {
  for (const stray of after.slice(0, 1)) {
    const quote = stray.type === 'blockquote'
    page.report(
      lineOf(stray),
      `${quote ? 'this quote' : 'this text'} of question “${name}” stands below the options.`,
      quote
        ? 'Indent it by two more spaces, so that it belongs to the option above it.'
        : 'Move it above them, or into a <Hint>.'
    )
  }
}
