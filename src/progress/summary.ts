import type { History } from '../cards/review.ts'
import type { StoredAnswer } from './answers.ts'
import type { LessonRecord } from './lessons.ts'
import type { ById } from './merge.ts'
import { historyOf } from './reviews.ts'

/** What a lesson asks, by id: all a page needs to hand over. */
export type LessonParts = {
  readonly id: string
  readonly questions: readonly string[]
  readonly cards: readonly string[]
}

/** How far a learner is with one lesson. */
export type LessonSummary = {
  readonly opened: boolean
  readonly done: boolean
  readonly questions: number
  /** Questions answered, however well. */
  readonly answered: number
  /** Questions whose newest answer is fully right. */
  readonly right: number
  readonly cards: number
  /** Cards turned at least once. */
  readonly seen: number
}

/** What is kept, as far as a summary needs it. */
export type Kept = {
  readonly answers: ById<readonly StoredAnswer[]>
  readonly reviews: ById<History>
  readonly lessons: ById<LessonRecord>
}

/** How far the learner is with this lesson. Counts only what the lesson still asks. */
export function lessonSummary(
  { id, questions, cards }: LessonParts,
  { answers, reviews, lessons }: Kept
): LessonSummary {
  const newest = questions.flatMap(question => answers[question]?.at(-1) ?? [])
  return {
    opened: lessons[id]?.lastOpened !== undefined,
    done: lessons[id]?.finished?.done === true,
    questions: questions.length,
    answered: newest.length,
    right: newest.filter(({ points }) => points === 1).length,
    cards: cards.length,
    seen: cards.filter(card => historyOf(reviews, card).some(({ undone }) => undone === undefined)).length
  }
}
