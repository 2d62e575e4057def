import type { Listed } from './card.ts'
import type { DayOf } from './day.ts'
import { doneToday } from './done-today.ts'
import { dueBefore } from './horizon.ts'
import { interleaved, scattered } from './order.ts'
import type { History } from './review.ts'
import { defaultRetention, type Memory, memoryOf } from './schedule.ts'

export type QueueInput = {
  /** The cards the learner may meet, in course order. Whoever calls decides whether untouched lessons take part. */
  readonly cards: readonly Listed[]
  readonly historyOf: (id: string) => History
  readonly now: number
  readonly dayOf: DayOf
  /** Same seed, same order; the number of the day is a good one. */
  readonly seed: string
  readonly newPerDay?: number
  readonly reviewsPerDay?: number
  readonly retention?: number
  /** What comes before all else that is due: errors made with confidence. */
  readonly first?: ReadonlySet<string>
  /** The reviews among the history of a question or a flaw: they alone count against the caps. */
  readonly turnedOf?: (id: string) => History
  /** What stays out: put off until tomorrow, or left out. */
  readonly isPaused?: (id: string) => boolean
  /** The number of the day before which all is to come back, or null. */
  readonly planDay?: number | null
}

/** Today's cards. */
export type Queue = {
  /** What to turn, in order: what is due, then what is new, then what comes back within the day. */
  readonly cards: readonly Listed[]
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

type Known = { readonly card: Listed; readonly memory: Memory; readonly day: number }

const nothing: ReadonlySet<string> = new Set()

/**
 * Builds today's queue. A card is due on its day, not at its minute, except while it is being learnt: then it comes back
 * after minutes. The caps (10 new, 100 reviews) leave cards in learning alone: what was begun is finished.
 * Over the cap the longest overdue come first. Questions and flaws left from another day are reviews like any other.
 */
export function queueOf(input: QueueInput): Queue {
  const { cards, historyOf, now, dayOf, seed } = input
  const { newPerDay = 10, reviewsPerDay = 100, retention = defaultRetention } = input
  const { first = nothing, turnedOf = historyOf, isPaused = () => false, planDay = null } = input
  const today = dayOf(now)
  const fresh: Listed[] = []
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
      if (!isPaused(card.id)) fresh.push(card)
      continue
    }
    if (memory.last > (latest?.memory.last ?? 0)) latest = { card, memory, day: today }
    if (dayOf(memory.last) === today) {
      const done = doneToday(card.kind ? turnedOf(card.id) : history, !card.kind, now, dayOf)
      if (done === 'fresh') doneFresh++
      else if (done === 'review') doneReviews++
    }
    if (isPaused(card.id)) continue
    const day = planDay === null || planDay <= today ? dayOf(memory.due) : dueBefore(planDay, card.id, memory, dayOf)
    const known = { card, memory, day }
    const isBegun = memory.stage === 'learning' && !(card.kind && dayOf(memory.last) < today)
    if (isBegun && memory.due <= now) learning.push(known)
    else if (day > today) next = Math.min(next ?? memory.due, memory.due)
    else if (isBegun) soon.push(known)
    else reviews.push(known)
  }

  const urgent = scattered(reviews, seed, ({ card }) => card.id).toSorted(
    (a, b) => Number(first.has(b.card.id)) - Number(first.has(a.card.id)) || a.day - b.day
  )
  const taken = urgent.slice(0, Math.max(0, reviewsPerDay - doneReviews))
  const begun = fresh.slice(0, Math.max(0, newPerDay - doneFresh))
  const open = [...learning, ...taken].map(({ card }) => card)
  const ahead = interleaved(
    open.filter(({ id }) => first.has(id)),
    latest?.card.lesson ?? null
  )
  const rest = open.filter(({ id }) => !first.has(id))
  const due = [...ahead, ...interleaved(rest, ahead.at(-1)?.lesson ?? latest?.card.lesson ?? null)]
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
