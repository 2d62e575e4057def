import type { FillBlanks } from './kinds/fill-blanks.ts'
import type { MarkWords } from './kinds/mark-words.ts'
import type { MatchPairs } from './kinds/match-pairs.ts'
import type { NumberQuestion } from './kinds/number.ts'
import type { OneRight } from './kinds/one-right.ts'
import type { PutInOrder } from './kinds/put-in-order.ts'
import type { SeveralRight } from './kinds/several-right.ts'
import type { ShortText } from './kinds/short-text.ts'
import type { SortIntoGroups } from './kinds/sort-into-groups.ts'
import type { TrueFalse } from './kinds/true-false.ts'
import type { WriteOne } from './kinds/write-one.ts'

/** Markup made by the build from checked Markdown; safe to put on a page as it is. */
export type Html = string

/** What every question has, whatever its kind. */
export type QuestionBase = {
  /** `lesson-id/question-id`: unique in the course, kept for ever. */
  readonly id: string
  readonly prompt: Html
  /** Hints from gentle to plain, shown one at a time on request. */
  readonly hints: readonly Html[]
  /** Parts that could be shuffled stand in the author's order. */
  readonly fixed?: true
  /** Whole ids it had before, so that a learner’s history finds its way. */
  readonly renamed?: readonly string[]
  /** What there is to choose from stays covered until the learner has thought of an answer. */
  readonly recallFirst?: true
}

/** One answer a learner may give. Its id is a promise: it never changes meaning. */
export type Option = {
  readonly id: string
  readonly html: Html
  readonly right: boolean
  /** Shown once chosen: why it is right, or why it tempts. */
  readonly because: Html
}

/** A question of any kind. Each kind says in its own file what its questions hold. */
export type Question =
  | OneRight
  | SeveralRight
  | TrueFalse
  | ShortText
  | NumberQuestion
  | FillBlanks
  | MatchPairs
  | PutInOrder
  | SortIntoGroups
  | MarkWords
  | WriteOne
