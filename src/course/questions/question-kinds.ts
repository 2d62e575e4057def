import { fillBlanks } from './fill-blanks.ts'
import { markWords } from './mark-words.ts'
import { matchPairs } from './match-pairs.ts'
import { number } from './number.ts'
import { oneRight } from './one-right.ts'
import { putInOrder } from './put-in-order.ts'
import type { QuestionKind } from './question-source.ts'
import { severalRight } from './several-right.ts'
import { shortText } from './short-text.ts'
import { sortIntoGroups } from './sort-into-groups.ts'
import { trueFalse } from './true-false.ts'
import { writeOne } from './write-one.ts'

/** Every kind of question an author can write, in the order of content/README.md. */
export const questionKinds: readonly QuestionKind[] = [
  oneRight,
  severalRight,
  trueFalse,
  shortText,
  number,
  fillBlanks,
  matchPairs,
  putInOrder,
  sortIntoGroups,
  markWords,
  writeOne
]
