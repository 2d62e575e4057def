import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Html } from '../../quiz/question.ts'
import { ID_CLOSES, ID_OPENS } from '../author-text.ts'
import { kebab } from '../kebab.ts'
import { lineOf } from '../markdown.ts'
import { takeId } from '../own-id.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../rich-text.ts'
import { commentOf } from '../statement.ts'

const WITH_ID = new RegExp(`^${ID_OPENS}([^${ID_CLOSES}]*)${ID_CLOSES}\\s*`)

/** One item of a question’s list: `- [x] {id} text`, a quote below it. */
export type Entry = {
  readonly line: number
  readonly id: string
  /** Its text, still to be made into markup. */
  readonly inline: readonly PhrasingContent[]
  /** Its text without markup. */
  readonly words: string
  /** Whether its box is ticked; false where it has none. */
  readonly checked: boolean
  /** The quote below it; empty only where the kind does without. */
  readonly because: Html
  /** The list below it, where the kind has such. */
  readonly nested: List | null
}

/** What the items of a list are, and what they may carry. */
export type Entries = {
  /** Id of the question as its author wrote it. */
  readonly question: string
  /** What one is called in messages: “option”, “step”. */
  readonly what: string
  readonly box: 'needed' | 'none'
  readonly quote?: 'needed' | 'none'
  readonly nests?: boolean
  /** How an item without an id comes by one: its words decide, or null where it must be written. */
  readonly fixedId?: (words: string) => string | null
}

/** The items of a list; null where a mistake, already reported, leaves one unreadable. Ids are unique in the list. */
export function entriesOf(
  list: List,
  about: Entries,
  page: Page,
  taken: Map<string, number> = new Map()
): readonly Entry[] | null {
  const entries = list.children.map(item => entryOf(item, about, page, taken))
  const whole = entries.filter(entry => entry !== null)
  return whole.length === entries.length ? whole : null
}

function entryOf(item: ListItem, about: Entries, page: Page, taken: Map<string, number>): Entry | null {
  const { question, what, box, quote = 'needed', nests = false, fixedId = () => null } = about
  const line = lineOf(item)
  const shape = `- ${box === 'needed' ? '[ ] ' : ''}{id} text`
  const [text, ...others] = item.children
  const words = text?.type === 'paragraph' ? wordsOf([text]).replace(WITH_ID, '') : ''
  const named = `the ${what} “${words}” of question “${question}”`
  if ((typeof item.checked === 'boolean') !== (box === 'needed')) {
    const remedy =
      box === 'needed' ? `Begin it with [ ], or [x] where it is right: ${shape}.` : `Delete the box: ${shape}.`
    page.report(line, `${named} has ${box === 'needed' ? 'no' : 'a'} box.`, remedy)
    return null
  }
  if (text?.type !== 'paragraph' || words === '') {
    const article = /^[aeiou]/.test(what) ? 'an' : 'a'
    const where = box === 'needed' ? 'after the box' : 'after its id'
    page.report(line, `${article} ${what} of question “${question}” has no text.`, `Write it ${where}: ${shape}.`)
    return null
  }
  const nested = others.find((node): node is List => node.type === 'list') ?? null
  const stray = others.find(node => node.type !== 'blockquote' && !(nests && node === nested))
  if (stray) {
    page.report(
      lineOf(stray),
      `${named} is more than one paragraph.`,
      quote === 'needed' ? 'Keep one paragraph; its feedback is a quote: > …' : 'Keep one paragraph.'
    )
    return null
  }
  const { id, rest } = withoutId(text)
  const own = id ?? fixedId(words)
  if (own === null) {
    const example = kebab(words).split('-').slice(0, 3).join('-') || 'short-name'
    const start = typeof item.checked === 'boolean' ? `- [${item.checked ? 'x' : ' '}] ` : '- '
    page.report(
      line,
      `${named} has no id.`,
      `Write “${start}{${example}} ${words}”, or run “npm run ids” to have ids written for you.`
    )
    return null
  }
  takeId(own, { line, what, taken }, page)
  const because = commentOf(others, page) ?? ''
  if (because === '' && quote === 'needed') {
    page.report(
      line,
      `${named} has no feedback.`,
      'Write it below, indented, as a quote: > why it is right, or why it tempts.'
    )
    return null
  }
  return { line, id: own, inline: rest, words, checked: item.checked === true, because, nested }
}

/** The id written in front of an item; null where there is none. */
export function idOf({ children: [text] }: ListItem): string | null {
  return text?.type === 'paragraph' ? withoutId(text).id : null
}

function withoutId({ children: [first, ...others] }: Paragraph): { id: string | null; rest: Paragraph['children'] } {
  const id = first?.type === 'text' ? (WITH_ID.exec(first.value)?.[1] ?? null) : null
  if (first?.type !== 'text' || id === null) return { id: null, rest: first === undefined ? [] : [first, ...others] }
  return { id: id.trim(), rest: [{ ...first, value: first.value.replace(WITH_ID, '') }, ...others] }
}
