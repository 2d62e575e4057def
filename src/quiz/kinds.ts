import type { Asked, Kind } from './kind.ts'
import { fillBlanks } from './kinds/fill-blanks.ts'
import { markWords } from './kinds/mark-words.ts'
import { matchPairs } from './kinds/match-pairs.ts'
import { number } from './kinds/number.ts'
import { oneRight } from './kinds/one-right.ts'
import { putInOrder } from './kinds/put-in-order.ts'
import { severalRight } from './kinds/several-right.ts'
import { shortText } from './kinds/short-text.ts'
import { sortIntoGroups } from './kinds/sort-into-groups.ts'
import { trueFalse } from './kinds/true-false.ts'
import { writeOne } from './kinds/write-one.ts'
import type { Question } from './question.ts'

/**
 * Every kind of question. A new kind is a file in `kinds/`, a line here, a line in the unions of question.ts and
 * answer.ts, a reader in course/questions/, a view in islands/quiz/views/ and a drawing in components/question/.
 */
export const kinds: readonly Kind[] = [
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

/** The question with the rules of its kind. Throws where the list above misses one, which the tests rule out. */
export function ask(question: Question): Asked {
  for (const kind of kinds) {
    const asked = kind.ask(question)
    if (asked) return asked
  }
  throw new Error(`No kind of question is called “${question.kind}”. Add it to src/quiz/kinds.ts.`)
}
