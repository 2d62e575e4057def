import type { Card } from '../cards/card.ts'
import type { DayOf } from '../cards/day.ts'
import { type Queue, queueOf } from '../cards/queue.ts'
import type { History } from '../cards/review.ts'
import type { LessonRecord } from './lessons.ts'
import type { ById } from './merge.ts'
import { historyOf } from './reviews.ts'
import type { Settings } from './settings.ts'

/** The learner's own days, each beginning at `start` o'clock by this browser's time zone, summer time and all. */
export function localDays(start = 4): DayOf {
  return at => {
    const shifted = new Date(at)
    shifted.setHours(shifted.getHours() - start)
    return Date.UTC(shifted.getFullYear(), shifted.getMonth(), shifted.getDate()) / 86_400_000
  }
}

/** The cards a learner may meet: of lessons opened, and any turned before. In the order given. */
export function startedCards(
  cards: readonly Card[],
  lessons: ById<LessonRecord>,
  reviews: ById<History>
): readonly Card[] {
  return cards.filter(
    ({ id, lesson }) => lessons[lesson]?.lastOpened !== undefined || historyOf(reviews, id).length > 0
  )
}

/** Today's queue by the learner's settings. `cards` in course order; the order of the queue changes from day to day. */
export function todaysQueue(input: {
  readonly cards: readonly Card[]
  readonly reviews: ById<History>
  readonly settings: Settings
  readonly now: number
  readonly dayOf: DayOf
}): Queue {
  const { cards, reviews, settings, now, dayOf } = input
  const { newPerDay, reviewsPerDay, retention } = settings
  const seed = String(dayOf(now))
  return queueOf({
    cards,
    historyOf: id => historyOf(reviews, id),
    now,
    dayOf,
    seed,
    newPerDay,
    reviewsPerDay,
    retention
  })
}
