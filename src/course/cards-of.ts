import type { Card } from '../cards/card.ts'
import type { Lesson, Term } from './course.ts'

/** The cards of a lesson: its author's, then one for each definition, both in the order of the page. */
export function cardsOf({ blocks }: Pick<Lesson, 'blocks'>): Card[] {
  const written = blocks.flatMap(block => (block.type === 'card' ? [block.card] : []))
  const free = blocks.flatMap(block => (block.type === 'definition' ? [cardOf(block.term)] : []))
  return [...written, ...free]
}

/** The card that comes free with a definition: the term, and what it means. */
export function cardOf({ id, term, html, lesson }: Term): Card {
  return { id: `term/${id}`, lesson, front: `<p>${escaped(term)}</p>`, back: html }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
