import type { Card } from '../cards/card.ts'
import type { Question } from '../quiz/question.ts'
import { cardsOf } from './cards-of.ts'
import type { Block, Lesson } from './course.ts'

/** What a lesson page shows in one piece: a block, or a run of cards or questions as one deck or quiz. */
export type Section =
  | Exclude<Block, { type: 'card' } | { type: 'question' }>
  | { readonly type: 'deck'; readonly cards: readonly Card[] }
  | { readonly type: 'quiz'; readonly questions: readonly Question[] }

/**
 * The page of a lesson in order. Cards that follow one another become one deck, questions one quiz. The cards that come
 * free with definitions join the first deck.
 */
export function sectionsOf(lesson: Lesson): Section[] {
  const sections: Section[] = []
  const free = cardsOf(lesson).filter(
    card => !lesson.blocks.some(block => block.type === 'card' && block.card.id === card.id)
  )
  for (const block of lesson.blocks) {
    const last = sections.at(-1)
    if (block.type === 'card') {
      if (last?.type === 'deck') sections[sections.length - 1] = { type: 'deck', cards: [...last.cards, block.card] }
      else sections.push({ type: 'deck', cards: [block.card] })
    } else if (block.type === 'question') {
      if (last?.type === 'quiz')
        sections[sections.length - 1] = { type: 'quiz', questions: [...last.questions, block.question] }
      else sections.push({ type: 'quiz', questions: [block.question] })
    } else sections.push(block)
  }
  const first = sections.findIndex(section => section.type === 'deck')
  const deck = sections[first]
  if (deck?.type === 'deck') sections[first] = { type: 'deck', cards: [...deck.cards, ...free] }
  else if (free.length > 0) sections.push({ type: 'deck', cards: free })
  return sections
}
