import type { Listed } from '../cards/card.ts'
import type { DayOf } from '../cards/day.ts'
import { type Queue, queueOf } from '../cards/queue.ts'
import type { History } from '../cards/review.ts'
import { confidentErrors, type StoredAnswer } from './answers.ts'
import type { LessonRecord } from './lessons.ts'
import type { ById } from './merge.ts'
import { pasts } from './past.ts'
import { isPaused, type PauseRecord } from './pauses.ts'
import { historyOf } from './reviews.ts'
import { planDayOf, type Settings } from './settings.ts'

/** What a learner may meet, in the order given: cards of lessons opened, and all that has a past; questions and flaws only so. */
export function startedCards(
  cards: readonly Listed[],
  lessons: ById<LessonRecord>,
  past: (id: string) => History
): readonly Listed[] {
  return cards.filter(
    ({ id, lesson, kind }) => past(id).length > 0 || (!kind && lessons[lesson]?.lastOpened !== undefined)
  )
}

/** Today's queue by the learner's settings. `cards` in course order; the order of the queue changes from day to day. */
export function todaysQueue(input: {
  readonly cards: readonly Listed[]
  readonly reviews: ById<History>
  readonly settings: Settings
  readonly now: number
  readonly dayOf: DayOf
  readonly answers?: ById<readonly StoredAnswer[]>
  readonly pauses?: ById<PauseRecord>
  readonly flaws?: ReadonlyMap<string, History>
}): Queue {
  const { cards, reviews, settings, now, dayOf, pauses = {} } = input
  const { newPerDay, reviewsPerDay, retention, planOn } = settings
  const seed = String(dayOf(now))
  return queueOf({
    cards,
    historyOf: pasts(input),
    turnedOf: id => historyOf(reviews, id),
    first: new Set(confidentErrors(input.answers ?? {})),
    isPaused: id => isPaused(pauses, id, now, dayOf),
    planDay: planDayOf(planOn),
    now,
    dayOf,
    seed,
    newPerDay,
    reviewsPerDay,
    retention
  })
}
