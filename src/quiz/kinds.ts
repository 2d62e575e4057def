import type { Answer } from './answer.ts'
import type { Kind } from './kind.ts'
import { oneRight } from './kinds/one-right.ts'
import { severalRight } from './kinds/several-right.ts'
import { trueFalse } from './kinds/true-false.ts'
import type { Mark } from './mark.ts'
import type { Question } from './question.ts'

/** Every kind of question. A new kind is a file in `kinds/`, a line here, and a line in the unions of question.ts and answer.ts. */
export const kinds: readonly Kind[] = [oneRight, severalRight, trueFalse]

/** The kind of this question. Throws where the list above misses one, which the tests rule out. */
export function kindOf(question: Question): Kind {
  const found = kinds.find(({ kind }) => kind === question.kind)
  if (!found) throw new Error(`No kind of question is called “${question.kind}”. Add it to src/quiz/kinds.ts.`)
  return found
}

/** The value as an answer to this question, or null where it does not fit: kept answers come through here. */
export function answerTo(question: Question, value: unknown): Answer | null {
  return kindOf(question).answerTo(question, value)
}

/** The mark for this answer. Throws for an answer that does not fit the question: ask `answerTo` first. */
export function mark(question: Question, answer: Answer): Mark {
  const found = kindOf(question).mark(question, answer)
  if (!found) throw new Error(`This is no answer to question “${question.id}”: ${JSON.stringify(answer)}`)
  return found
}

/** The full right answer, for “show me”. */
export function keyOf(question: Question): Answer {
  const found = kindOf(question).key(question)
  if (!found) throw new Error(`Question “${question.id}” is not of the kind it names.`)
  return found
}
