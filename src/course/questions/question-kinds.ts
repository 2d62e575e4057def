import { oneRight } from './one-right.ts'
import type { QuestionKind } from './question-source.ts'
import { severalRight } from './several-right.ts'
import { trueFalse } from './true-false.ts'

/** Every kind of question an author can write, in the order of content/README.md. */
export const questionKinds: readonly QuestionKind[] = [oneRight, severalRight, trueFalse]
