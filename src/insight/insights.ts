import type { Listed } from '../cards/card.ts'
import type { DayOf } from '../cards/day.ts'
import { doneToday } from '../cards/done-today.ts'
import type { History } from '../cards/review.ts'
import { type Memory, memoryOf } from '../cards/schedule.ts'
import { listedIn } from '../progress/listed.ts'
import { pasts } from '../progress/past.ts'
import type { PauseRecord } from '../progress/pauses.ts'
import { historyOf } from '../progress/reviews.ts'
import { planDayOf, type Settings } from '../progress/settings.ts'
import type { LessonParts } from '../progress/summary.ts'
import { activeDays, type Doings } from './active-days.ts'
import { comingBack, type Remembered } from './coming-back.ts'
import { type ConfidencePoint, confidenceOf } from './confidence.ts'
import { type ForecastDay, forecast } from './forecast.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import { rememberedDays } from './remembered-days.ts'
import { addReturns, type Retention, type ReturnsByDay, retentionOver } from './retention.ts'
import { type Streak, streakOf } from './streak.ts'
import type { Tally } from './tally.ts'
import { type Topic, topicsOf } from './topics.ts'

/** What is kept, as far as it is looked at here. */
export type Kept = Doings & {
  readonly pauses: Readonly<Record<string, PauseRecord>>
  readonly settings: Settings
  /** Flaws of drafts that come back in the review. */
  readonly flaws: Flaws
}

/** As the review has them: cards, and their pasts by the card's id. */
export type Flaws = { readonly cards: readonly Listed[]; readonly pasts: ReadonlyMap<string, History> }

/** What can be seen of a learner's progress at one moment. */
export type Insights = {
  /** The number of the learner's own day. */
  readonly today: number
  readonly topics: readonly Topic[]
  readonly forecast: readonly ForecastDay[]
  readonly returns: ReturnsByDay
  readonly retention: readonly Retention[]
  readonly confidence: readonly ConfidencePoint[]
  readonly judgement: Judgement
  /** How many things were done on each day. */
  readonly days: ReadonlyMap<number, number>
  readonly streak: Streak
}

/** So many things are looked at before others may have their turn: a fraction of a frame, even where all is replayed. */
const SLICE = 20

/**
 * Looks at all that is kept. It stops after every few cards, so that whoever runs it decides when to go on and a page
 * with years of reviews stays alive; what it comes to hangs on nothing but what is handed in.
 */
export function* insightsOf(
  lessons: readonly LessonParts[],
  kept: Kept,
  now: number,
  dayOf: DayOf
): Generator<void, Insights> {
  const days = rememberedDays(dayOf)
  const today = days(now)
  const { reviews, answers, drafts, settings, pauses, flaws } = kept
  const past = pasts({ reviews, answers, flaws: flaws.pasts })

  const all = [...listedIn(lessons), ...flaws.cards]
  const memories = new Map<string, Memory>()
  const remembered: Remembered[] = []
  let done = 0
  for (const [at, { id, kind }] of all.entries()) {
    const memory = memoryOf(past(id), now, settings.retention)
    if (memory) {
      memories.set(id, memory)
      const isCard = kind === undefined
      remembered.push({ id, isCard, memory })
      if (days(memory.last) === today && doneToday(historyOf(reviews, id), isCard, now, days) === 'review') done++
    }
    if (at % SLICE === 0) yield
  }

  const returns = new Map<number, Tally>()
  for (const [at, history] of Object.values(reviews).entries()) {
    addReturns(returns, history, now, days)
    if (at % SLICE === 0) yield
  }

  const active = activeDays(kept, days)
  yield
  const planDay = planDayOf(settings.planOn)
  return {
    today,
    topics: topicsOf(lessons, id => memories.get(id) ?? null, now),
    forecast: forecast(comingBack(remembered, pauses, { now, dayOf: days, planDay }), {
      today,
      perDay: settings.reviewsPerDay,
      done
    }),
    returns,
    retention: retentionOver(returns, today),
    confidence: confidenceOf(Object.values(answers), days),
    judgement: judgementOf(Object.values(drafts).flatMap(({ ratings = {} }) => Object.values(ratings))),
    days: active,
    streak: streakOf(active.keys(), today)
  }
}
