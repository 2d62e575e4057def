import type { History, Review } from '../cards/review.ts'
import type { StoredAnswer } from './answers.ts'
import type { ById } from './merge.ts'
import { historyOf } from './reviews.ts'

/** Within so many milliseconds after one judgement another says nothing of memory: a retry with the answer still in the ear. */
const SAME_SITTING = 10 * 60_000

const answerPasts = new WeakMap<readonly StoredAnswer[], { readonly reviews: History; readonly past: History }>()

/**
 * The history of a question for the schedule: its answers from the first miss on, and how it was judged in the review.
 * A question never missed and never reviewed has none. An answer soon after another judgement counts no second time.
 * Kept for as long as the lists live, so that the schedule sees the same list for the same past.
 */
export function pastOf(answers: readonly StoredAnswer[], reviews: History): History {
  const known = answerPasts.get(answers)
  if (known?.reviews === reviews) return known.past
  const missed = answers.findIndex(({ points }) => points < 1)
  const past = missed < 0 ? reviews : together(answers.slice(missed), reviews)
  answerPasts.set(answers, { reviews, past })
  return past
}

function together(answers: readonly StoredAnswer[], reviews: History): History {
  const all = [
    ...answers.map(answer => ({ isAnswer: true, review: judged(answer) })),
    ...reviews.map(review => ({ isAnswer: false, review }))
  ].toSorted((a, b) => a.review.at - b.review.at)
  const past: Review[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { isAnswer, review } of all) {
    if (isAnswer && review.at - last < SAME_SITTING) continue
    past.push(review)
    if (review.undone === undefined) last = review.at
  }
  return past
}

/** A miss is forgetting; a right guess is no more than recall with effort. */
function judged({ at, points, confidence }: StoredAnswer): Review {
  return { at, grade: points < 1 ? 'again' : confidence === 'guessing' ? 'hard' : 'good' }
}

const flawPasts = new WeakMap<History, { readonly reviews: History; readonly past: History }>()

/** The history of a flaw: when it was missed, and how it was judged in the review. */
export function flawPast(misses: History, reviews: History): History {
  const known = flawPasts.get(misses)
  if (known?.reviews === reviews) return known.past
  const past = [...misses, ...reviews].toSorted((a, b) => a.at - b.at)
  flawPasts.set(misses, { reviews, past })
  return past
}

/** The past of anything that comes back: reviews of a card, with answers to a question, with misses of a flaw. */
export function pasts(kept: {
  readonly reviews: ById<History>
  readonly answers?: ById<readonly StoredAnswer[]>
  readonly flaws?: ReadonlyMap<string, History>
}): (id: string) => History {
  return id => {
    const reviews = historyOf(kept.reviews, id)
    const flaw = kept.flaws?.get(id)
    if (flaw) return reviews.length === 0 ? flaw : flawPast(flaw, reviews)
    const answers = kept.answers?.[id]
    return answers ? pastOf(answers, reviews) : reviews
  }
}
