import {
  BasicLearningStepsStrategy,
  type FSRS,
  type Card as FsrsCard,
  type Grade as FsrsGrade,
  Rating,
  State
} from 'ts-fsrs'
import type { Grade, Review } from './review.ts'

/** Our names for the library's grades. */
export const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy
}

/** A card nobody has turned yet. Made by hand: the library's own falls back to the clock. */
export function blank(at: number): FsrsCard {
  return {
    due: new Date(at),
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: State.New
  }
}

/**
 * The library’s card after these reviews, oldest first; null where there are none.
 * The last review is the library’s whole `next`. Of those before it only the memory and the step of learning outlive the
 * next one, so they take its formulas alone: `next` also works out the dates of all four answers, which takes six times
 * as long, and five thousand cards are replayed while a page opens.
 */
export function replay(scheduler: FSRS, reviews: readonly Review[]): FsrsCard | null {
  const last = reviews.at(-1)
  if (!last) return null
  const card = blank(last.at)
  let before = 0
  for (const { at, grade } of reviews.slice(0, -1)) {
    const days = card.reps === 0 ? 0 : dayOf(at) - dayOf(before)
    const { stability, difficulty } = scheduler.next_state(card, days, ratings[grade])
    learn(scheduler, card, ratings[grade])
    card.stability = stability
    card.difficulty = difficulty
    card.reps += 1
    before = at
  }
  if (card.reps > 0) card.last_review = new Date(before)
  return scheduler.next(card, new Date(last.at), ratings[last.grade]).card
}

/** Takes the card a step of learning on, or back to the first: the library’s rule of steps, all of them shorter than a day. */
function learn({ parameters }: FSRS, card: FsrsCard, rating: FsrsGrade): void {
  const isLearnt = card.state === State.Review
  if (isLearnt && rating !== Rating.Again) return
  const step = BasicLearningStepsStrategy(parameters, card.state, card.learning_steps)[rating]
  if (isLearnt) card.lapses += 1
  card.learning_steps = step?.next_step ?? 0
  if (!step?.scheduled_minutes) card.state = State.Review
  else if (isLearnt) card.state = State.Relearning
  else if (card.state === State.New) card.state = State.Learning
}

/** The library counts days between reviews from midnight to midnight UTC. */
function dayOf(at: number): number {
  return Math.floor(at / 86_400_000)
}
