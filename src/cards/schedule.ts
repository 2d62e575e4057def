import { default_maximum_interval, default_w, FSRSAlgorithm, forgetting_curve } from 'ts-fsrs'
import { counted, type Grade, type History } from './review.ts'
import { dueAfter, type Turned, turn, unturned } from './turn.ts'

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

const algorithms = new Map<number, FSRSAlgorithm>()

/** FSRS-6 with its default parameters, without chance. Outside 70 to 97% intervals become useless, so retention is held there. */
function algorithmFor(retention: number): FSRSAlgorithm {
  const held = Number.isFinite(retention) ? Math.min(0.97, Math.max(0.7, retention)) : defaultRetention
  let algorithm = algorithms.get(held)
  if (!algorithm) {
    algorithm = algorithmOf(held)
    algorithms.set(held, algorithm)
  }
  return algorithm
}

/**
 * The library's formulas without its constructor, which reads, converts and watches parameters of every version since
 * FSRS-4: a third of its weight in the browser, for parameters that are always the same. Tests hold it to the library's own.
 */
function algorithmOf(retention: number): FSRSAlgorithm {
  const formulas: FSRSAlgorithm = Object.assign(Object.create(FSRSAlgorithm.prototype), {
    param: { w: default_w, maximum_interval: default_maximum_interval, enable_short_term: true },
    forgetting_curve: (days: number, stability: number) => forgetting_curve(default_w, days, stability)
  })
  return Object.assign(formulas, { intervalModifier: formulas.calculate_interval_modifier(retention) })
}

type Replayed = { readonly retention: number; readonly counts: number; readonly card: Turned; readonly due: number }

const replayed = new WeakMap<History, Replayed>()

/**
 * Replays a history. The result is remembered for as long as the list itself lives: lists never change, so each is
 * replayed once, and a new review costs the replay of one card. Forgetting what is remembered loses nothing but time.
 */
function replay(history: History, now: number, retention: number): Replayed {
  const reviews = counted(history, now)
  const known = replayed.get(history)
  if (known && known.retention === retention && known.counts === reviews.length) return known
  const algorithm = algorithmFor(retention)
  const card = unturned()
  const last = reviews.at(-1)
  let due = now
  for (const review of reviews) {
    if (review === last) due = dueAfter(algorithm, card, review.at, review.grade)
    turn(algorithm, card, review.at, review.grade)
  }
  const result = { retention, counts: reviews.length, card, due }
  replayed.set(history, result)
  return result
}

/**
 * What is remembered of a card at `now`, or null where no review counts yet.
 * Two devices that hold the same reviews, in whatever order, come to the same memory.
 */
export function memoryOf(history: History, now: number, retention: number = defaultRetention): Memory | null {
  const { card, due } = replay(history, now, retention)
  if (card.reviews === 0) return null
  const { state, stability, difficulty, reviews, lapses, last } = card
  return { stage: state === 'learnt' ? 'review' : 'learning', due, stability, difficulty, reviews, lapses, last }
}

/** When the card would come back for each grade given `now`: for the four buttons. Milliseconds since 1970. */
export function nextDates(
  history: History,
  now: number,
  retention: number = defaultRetention
): Readonly<Record<Grade, number>> {
  const { card } = replay(history, now, retention)
  // A clock set back must not put the next review before the last one: there are no negative days.
  const at = Math.max(now, card.last)
  const due = (grade: Grade) => dueAfter(algorithmFor(retention), card, at, grade)
  return { again: due('again'), hard: due('hard'), good: due('good'), easy: due('easy') }
}
