import { recallOf } from '../cards/recall.ts'
import type { Memory } from '../cards/schedule.ts'

/** What of a lesson is held in memory. */
export type Topic = {
  /** Of the lesson. */
  readonly id: string
  /** Cards met, of so many the lesson has. */
  readonly met: number
  readonly cards: number
  /** The mean chance, from 0 to 1, that a card met is recalled now; null where none was met. */
  readonly recall: number | null
}

/**
 * How strong the memory of each lesson's cards is at `now`, in the order given. The mean chance of recall is what Anki
 * calls average retrievability (Anki manual, “Card Retrievability”). Cards never turned have no memory and count nowhere.
 */
export function topicsOf(
  lessons: readonly { readonly id: string; readonly cards: readonly string[] }[],
  memoryOf: (card: string) => Memory | null,
  now: number
): readonly Topic[] {
  return lessons.map(({ id, cards }) => {
    const chances = cards.flatMap(card => {
      const memory = memoryOf(card)
      return memory ? [recallOf(memory, now)] : []
    })
    const sum = chances.reduce((total, chance) => total + chance, 0)
    return {
      id,
      met: chances.length,
      cards: cards.length,
      recall: chances.length === 0 ? null : sum / chances.length
    }
  })
}

/** All topics as one, each weighing as much as it has cards met. */
export function overall(topics: readonly Topic[]): Omit<Topic, 'id'> {
  const met = topics.reduce((sum, topic) => sum + topic.met, 0)
  const sum = topics.reduce((total, { met, recall }) => total + met * (recall ?? 0), 0)
  return { met, cards: topics.reduce((sum, { cards }) => sum + cards, 0), recall: met === 0 ? null : sum / met }
}
