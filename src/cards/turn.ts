import { type FSRSAlgorithm, Rating } from 'ts-fsrs'
import type { Grade } from './review.ts'

/** What one turn of a card leaves for the next. Changed in place while a history is replayed. */
export type Turned = {
  state: 'new' | 'learning' | 'learnt' | 'forgotten'
  /** Which of the steps of learning it stands on. */
  step: number
  /** Days until the chance of recall falls to 90%. */
  stability: number
  /** From 1 (easy) to 10 (hard). */
  difficulty: number
  reviews: number
  lapses: number
  /** When it was turned last, in milliseconds since 1970. */
  last: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/** A card nobody has turned yet. */
export const unturned = (): Turned => ({
  state: 'new',
  step: 0,
  stability: 0,
  difficulty: 0,
  reviews: 0,
  lapses: 0,
  last: 0
})

/**
 * Turns a card once. The memory is the library’s own formula; what this adds is its order of states: new, in
 * learning, learnt, and back to learning when forgotten. The library’s `next` does the same and works out the dates of all
 * four answers each time, which takes several times as long, too long for five thousand pasts while a page opens, and
 * twice the bytes. A test holds both to the same card for any history.
 */
export function turn(algorithm: FSRSAlgorithm, card: Turned, at: number, grade: Grade): void {
  const isLearnt = card.state === 'learnt'
  const step = stepAfter(card, grade)
  const { stability, difficulty } = memoryAfter(algorithm, card, at, grade)
  if (isLearnt && grade === 'again') card.lapses += 1
  if (!step) card.state = 'learnt'
  else if (isLearnt) card.state = 'forgotten'
  else if (card.state === 'new') card.state = 'learning'
  card.step = step?.step ?? 0
  card.stability = stability
  card.difficulty = difficulty
  card.reviews += 1
  card.last = at
}

/** When the card would come back if it were turned so at `at`: milliseconds since 1970. */
export function dueAfter(algorithm: FSRSAlgorithm, card: Turned, at: number, grade: Grade): number {
  const step = stepAfter(card, grade)
  if (step) return at + step.minutes * MINUTE
  const days = (of: Grade) => interval(algorithm, memoryAfter(algorithm, card, at, of).stability)
  if (card.state !== 'learnt') return at + days(grade) * DAY
  // A better answer never comes back sooner: the library's rule for the three answers that recall.
  const hard = Math.min(days('hard'), days('good'))
  if (grade === 'hard') return at + hard * DAY
  const good = Math.max(days('good'), hard + 1)
  return at + (grade === 'easy' ? Math.max(days('easy'), good + 1) : good) * DAY
}

/** Days until the chance of recall falls to what is wished: the library's `next_interval` where nothing is left to chance. */
function interval({ interval_modifier, parameters }: FSRSAlgorithm, stability: number): number {
  return Math.min(Math.max(1, Math.round(stability * interval_modifier)), parameters.maximum_interval)
}

/** The library's steps of learning, in minutes: for a card that is new, and for one that was forgotten. */
const NEW = [1, 10] as const
const FORGOTTEN = [10] as const

/**
 * The step of learning that this answer leads to, in minutes, and which of the steps it is; null where the card is learnt
 * by it, or stays so. The library's rule: back to the first, once more between this and the next, on to the next.
 */
function stepAfter({ state, step }: Turned, grade: Grade): { readonly minutes: number; readonly step: number } | null {
  const isNew = state === 'new' || state === 'learning'
  const [first, second = first * 2] = isNew ? NEW : FORGOTTEN
  if (grade === 'again') return { minutes: first, step: 0 }
  if (state === 'learnt' || grade === 'easy') return null
  if (grade === 'hard') return { minutes: Math.round((first + second) / 2), step }
  return isNew && step === 0 ? { minutes: second, step: 1 } : null
}

function memoryAfter(algorithm: FSRSAlgorithm, card: Turned, at: number, grade: Grade) {
  return algorithm.next_state(card, daysSince(card, at), ratings[grade])
}

/** The library counts days between reviews from midnight to midnight UTC. */
function daysSince({ reviews, last }: Turned, at: number): number {
  return reviews === 0 ? 0 : Math.floor(at / DAY) - Math.floor(last / DAY)
}
