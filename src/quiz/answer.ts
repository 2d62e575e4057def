import type { OneRightAnswer } from './kinds/one-right.ts'
import type { SeveralRightAnswer } from './kinds/several-right.ts'
import type { TrueFalseAnswer } from './kinds/true-false.ts'

/** What a learner may answer; each kind of question says what its own looks like. Plain JSON: it is kept as it is. */
export type Answer = OneRightAnswer | SeveralRightAnswer | TrueFalseAnswer
