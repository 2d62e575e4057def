import { hydrate } from 'preact'
import type { LessonData } from '../lesson-data.ts'
import { Deck } from './Deck.tsx'

export function start(root: Element, { ids }: { ids: readonly string[] }, { cards }: LessonData): void {
  hydrate(<Deck cards={cards.filter(({ id }) => ids.includes(id))} />, root)
}
