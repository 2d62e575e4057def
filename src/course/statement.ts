import type { Blockquote, ListItem, RootContent } from 'mdast'
import type { Html, Statement } from './course.ts'
import type { Page } from './page.ts'
import { richText, wordsOf } from './rich-text.ts'

/** Quotes written as comments, as one text; null where there are none. */
export function commentOf(nodes: readonly RootContent[], page: Page): Html | null {
  const quoted = nodes
    .filter((node): node is Blockquote => node.type === 'blockquote')
    .flatMap(({ children }) => children)
  return quoted.length === 0 ? null : richText(quoted, page)
}

/** A line of an OKR: its words, and the quote below it as a comment. */
export function statementOf(nodes: readonly RootContent[], page: Page): Statement {
  const text = wordsOf(nodes.filter(({ type }) => type !== 'blockquote'))
  return { text, comment: commentOf(nodes, page) }
}

/** The same for a list item. */
export function itemStatement({ children }: ListItem, page: Page): Statement {
  return statementOf(children, page)
}
