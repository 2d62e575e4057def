import type { FillBlanksAnswer } from './kinds/fill-blanks.ts'
import type { MarkWordsAnswer } from './kinds/mark-words.ts'
import type { MatchPairsAnswer } from './kinds/match-pairs.ts'
import type { NumberAnswer } from './kinds/number.ts'
import type { OneRightAnswer } from './kinds/one-right.ts'
import type { PutInOrderAnswer } from './kinds/put-in-order.ts'
import type { SeveralRightAnswer } from './kinds/several-right.ts'
import type { ShortTextAnswer } from './kinds/short-text.ts'
import type { SortIntoGroupsAnswer } from './kinds/sort-into-groups.ts'
import type { TrueFalseAnswer } from './kinds/true-false.ts'
import type { WriteOneAnswer } from './kinds/write-one.ts'

/** What a learner may answer; each kind of question says what its own looks like. Plain JSON: it is kept as it is. */
export type Answer =
  | OneRightAnswer
  | SeveralRightAnswer
  | TrueFalseAnswer
  | ShortTextAnswer
  | NumberAnswer
  | FillBlanksAnswer
  | MatchPairsAnswer
  | PutInOrderAnswer
  | SortIntoGroupsAnswer
  | MarkWordsAnswer
  | WriteOneAnswer
