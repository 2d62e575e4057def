import { type FSRS, type Card as FsrsCard, fsrs, Rating, State } from 'ts-fsrs'
import { blank, replay } from './replay.ts'
import { counted, type Grade, type History } from './review.ts'

// ts-fsrs adds four methods to every Date of the page and does not need them itself; they leave as they came.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) Reflect.deleteProperty(Date.prototype, name)

/** What the scheduler knows of one card: a pure function of its reviews. */
export type Memory = {
  /** `learning` cards come back within minutes, `review` cards after days. */
  readonly stage: 'learning' | 'review'
  /** When to ask again, in milliseconds since 1970. */
  readonly due: number
  /** Days until the chance of recall falls to 90%. */
  readonly stability: number
  /** From 1 (easy) to 10 (hard). */
  readonly difficulty: number
  readonly reviews: number
  /** How often it was forgotten after it had been learnt. */
  readonly lapses: number
  readonly last: number
}

/** Share of cards the learner wants to recall when they come back, by default. */
export const defaultRetention = 0.9

const schedulers = new Map<number, FSRS>()

/** FSRS-6 with its default parameters, without chance. Outside 70 to 97% intervals become useless, so retention is held there. */
function schedulerFor(retention: number): FSRS {
  const held = Number.isFinite(retention) ? Math.min(0.97, Math.max(0.7, retention)) : defaultRetention
  let scheduler = schedulers.get(held)
  if (!scheduler) {
    scheduler = fsrs({ request_retention: held, enable_fuzz: false })
    schedulers.set(held, scheduler)
  }
  return scheduler
}

const replayed = new WeakMap<History, { retention: number; counts: number; card: FsrsCard | null }>()

/**
 * Replays a history. The result is remembered for as long as the list itself lives: lists never change, so each is
 * replayed once, and a new review costs the replay of one card. Forgetting what is remembered loses nothing but time.
 */
function cardOf(history: History, now: number, retention: number): FsrsCard | null {
  const reviews = counted(history, now)
  const known = replayed.get(history)
  if (known && known.retention === retention && known.counts === reviews.length) return known.card
  const card = replay(schedulerFor(retention), reviews)
  replayed.set(history, { retention, counts: reviews.length, card })
  return card
}

/**
 * What is remembered of a card at `now`, or null where no review counts yet.
 * Two devices that hold the same reviews, in whatever order, come to the same memory.
 * The library counts days between reviews from midnight to midnight UTC.
 */
export function memoryOf(history: History, now: number, retention: number = defaultRetention): Memory | null {
  const card = cardOf(history, now, retention)
  if (!card) return null
  return {
    stage: card.state === State.Review ? 'review' : 'learning',
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
    last: card.last_review?.getTime() ?? now
  }
}

/** When the card would come back for each grade given `now`: for the four buttons. Milliseconds since 1970. */
export function nextDates(
  history: History,
  now: number,
  retention: number = defaultRetention
): Readonly<Record<Grade, number>> {
  const card = cardOf(history, now, retention) ?? blank(now)
  // A clock set back must not put the next review before the last one: the library throws at negative days.
  const at = new Date(Math.max(now, card.last_review?.getTime() ?? now))
  const next = schedulerFor(retention).repeat(card, at)
  return {
    again: next[Rating.Again].card.due.getTime(),
    hard: next[Rating.Hard].card.due.getTime(),
    good: next[Rating.Good].card.due.getTime(),
    easy: next[Rating.Easy].card.due.getTime()
  }
}
