import type { Card } from './card.ts'
import type { DayOf } from './day.ts'
import { interleaved, scattered } from './order.ts'
import { counted, type History } from './review.ts'
import { defaultRetention, type Memory, memoryOf } from './schedule.ts'

export type QueueInput = {
  /** The cards the learner may meet, in course order. Whoever calls decides whether untouched lessons take part. */
  readonly cards: readonly Card[]
  readonly historyOf: (id: string) => History
  readonly now: number
  readonly dayOf: DayOf
  /** Same seed, same order; the number of the day is a good one. */
  readonly seed: string
  readonly newPerDay?: number
  readonly reviewsPerDay?: number
  readonly retention?: number
}

/** Today's cards. */
export type Queue = {
  /** What to turn, in order: what is due, then what is new, then what comes back within the day. */
  readonly cards: readonly Card[]
  /** How many of them were met before (what comes back within minutes too), and how many are new. */
  readonly due: number
  readonly fresh: number
  /** Reviews and new cards already done today: they count against the caps. */
  readonly doneReviews: number
  readonly doneFresh: number
  /** Due, but over today's cap: they wait for tomorrow. */
  readonly held: number
  /** When the next card comes back where nothing is left today, or null where none ever will. */
  readonly next: number | null
}

type Known = { readonly card: Card; readonly memory: Memory }

/**
 * Builds today's queue. A card is due on its day, not at its minute, except while it is being learnt: then it comes back
 * after minutes. The caps (10 new, 100 reviews) leave cards in learning alone: what was begun is finished.
 * Over the cap the longest overdue come first.
 */
export function queueOf(input: QueueInput): Queue {
  const { cards, historyOf, now, dayOf, seed } = input
  const { newPerDay = 10, reviewsPerDay = 100, retention = defaultRetention } = input
  const today = dayOf(now)
  const fresh: Card[] = []
  const learning: Known[] = []
  const soon: Known[] = []
  const reviews: Known[] = []
  let doneReviews = 0
  let doneFresh = 0
  let next: number | null = null
  let latest: Known | null = null

  for (const card of cards) {
    const history = historyOf(card.id)
    const memory = memoryOf(history, now, retention)
    if (!memory) {
      fresh.push(card)
      continue
    }
    if (memory.last > (latest?.memory.last ?? 0)) latest = { card, memory }
    const days = dayOf(memory.last) === today ? counted(history, now).map(({ at }) => dayOf(at)) : []
    if (days.length > 0) {
      if (days[0] === today) doneFresh++
      else doneReviews++
    }
    if (memory.stage === 'learning' && memory.due <= now) learning.push({ card, memory })
    else if (dayOf(memory.due) > today) next = Math.min(next ?? memory.due, memory.due)
    else if (memory.stage === 'learning') soon.push({ card, memory })
    else reviews.push({ card, memory })
  }

  const urgent = scattered(reviews, seed, ({ card }) => card.id).toSorted(
    (a, b) => dayOf(a.memory.due) - dayOf(b.memory.due)
  )
  const taken = urgent.slice(0, Math.max(0, reviewsPerDay - doneReviews))
  const begun = fresh.slice(0, Math.max(0, newPerDay - doneFresh))
  const due = interleaved(
    [...learning, ...taken].map(({ card }) => card),
    latest?.card.lesson ?? null
  )
  const later = soon.toSorted((a, b) => a.memory.due - b.memory.due).map(({ card }) => card)
  return {
    cards: [...due, ...interleaved(begun, due.at(-1)?.lesson), ...later],
    due: due.length + later.length,
    fresh: begun.length,
    doneReviews,
    doneFresh,
    held: urgent.length - taken.length,
    next
  }
}
