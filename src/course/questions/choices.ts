import type { ListItem, Paragraph } from 'mdast'
import type { Option } from '../../quiz/question.ts'
import { ID_CLOSES, ID_OPENS } from '../author-text.ts'
import { kebab } from '../kebab.ts'
import { lineOf } from '../markdown.ts'
import { takeId } from '../own-id.ts'
import type { Page } from '../page.ts'
import { inlineText, wordsOf } from '../rich-text.ts'
import { commentOf } from '../statement.ts'
import type { QuestionSource } from './question-source.ts'

const WITH_ID = new RegExp(`^${ID_OPENS}([^${ID_CLOSES}]*)${ID_CLOSES}\\s*`)

/** How an option without an id comes by one: its words decide, or null where it must be written. */
type FixedId = (words: string) => string | null

/** The options of a task list, each with its feedback; null where a mistake, already reported, leaves none to show. */
export function choicesOf(
  { name, line, list, after }: QuestionSource,
  page: Page,
  fixedId: FixedId = () => null
): Option[] | null {
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
  if (list === null) {
    page.report(
      line,
      `question “${name}” has no options.`,
      'Write them as a list: - [ ] {id} text, and [x] for a right one.'
    )
    return null
  }
  const taken = new Map<string, number>()
  const options = list.children.map(item => optionOf(item, { question: name, taken, fixedId }, page))
  if (list.children.length < 2) {
    page.report(
      line,
      `question “${name}” has fewer than two options.`,
      'Add another: - [ ] {id} text, with a quote below it.'
    )
  }
  if (list.children.every(({ checked }) => checked !== true)) {
    page.report(line, `question “${name}” has no right option.`, 'Mark one with [x].')
  }
  const whole = options.filter(option => option !== null)
  return whole.length === options.length ? whole : null
}

function optionOf(
  item: ListItem,
  { question, taken, fixedId }: { question: string; taken: Map<string, number>; fixedId: FixedId },
  page: Page
): Option | null {
  const line = lineOf(item)
  const [text, ...others] = item.children
  const words = text?.type === 'paragraph' ? wordsOf([text]).replace(WITH_ID, '') : ''
  if (typeof item.checked !== 'boolean') {
    page.report(
      line,
      `the option “${words}” of question “${question}” has no box.`,
      'Begin it with [ ], or [x] where it is right: - [ ] {id} text.'
    )
    return null
  }
  if (text?.type !== 'paragraph' || words === '') {
    page.report(line, `an option of question “${question}” has no text.`, 'Write it after the box: - [ ] {id} text.')
    return null
  }
  const stray = others.find(({ type }) => type !== 'blockquote')
  if (stray) {
    page.report(
      lineOf(stray),
      `the option “${words}” of question “${question}” is more than one paragraph.`,
      'Keep one paragraph; its feedback is a quote: > …'
    )
  }
  const { id, rest } = withoutId(text)
  const own = id ?? fixedId(words)
  if (own === null) {
    const example = kebab(words).split('-').slice(0, 3).join('-') || 'short-name'
    const box = item.checked ? '[x]' : '[ ]'
    page.report(
      line,
      `the option “${words}” of question “${question}” has no id.`,
      `Write “- ${box} {${example}} ${words}”, or run “npm run ids” to have ids written for you.`
    )
    return null
  }
  takeId(own, { line, what: 'option', taken }, page)
  const html = inlineText(rest, page)
  const because = commentOf(others, page)
  if (because === null || because === '') {
    page.report(
      line,
      `the option “${words}” of question “${question}” has no feedback.`,
      'Write it below, indented, as a quote: > why it is right, or why it tempts.'
    )
    return null
  }
  return { id: own, html, right: item.checked, because }
}

/** The id written in front of an option; null where there is none. */
export function idOf({ children: [text] }: ListItem): string | null {
  return text?.type === 'paragraph' ? withoutId(text).id : null
}

function withoutId({ children: [first, ...others] }: Paragraph): { id: string | null; rest: Paragraph['children'] } {
  const id = first?.type === 'text' ? (WITH_ID.exec(first.value)?.[1] ?? null) : null
  if (first?.type !== 'text' || id === null) return { id: null, rest: first === undefined ? [] : [first, ...others] }
  return { id: id.trim(), rest: [{ ...first, value: first.value.replace(WITH_ID, '') }, ...others] }
}
