import type { Answer } from './answer.ts'
import type { Mark, Try } from './mark.ts'
import type { Question } from './question.ts'

type Definition<Q extends Question, A extends Answer> = {
  readonly kind: Q['kind']
  /** Tells this kind's questions from the others. */
  readonly asks: (question: Question) => question is Q
  /** True for an answer that fits this very question: an option that was retired no longer does. */
  readonly isAnswer: (question: Q, value: unknown) => value is A
  readonly mark: (question: Q, answer: A) => Mark
  /** The full answer, for “show me”. */
  readonly key: (question: Q) => A
  /** Ids of the parts in the order to show them, given the same parts shuffled. True before false is never shuffled, for one. */
  readonly order: (question: Q, shuffled: readonly string[]) => readonly string[]
  /** True while another try would still be a choice, and not the only thing left to click. */
  readonly leavesChoice: (question: Q, tries: readonly Try[]) => boolean
}

/** A kind of question with its types closed over: it takes any question and answers null where it is not of this kind. */
export type Kind = {
  readonly kind: Question['kind']
  readonly answerTo: (question: Question, value: unknown) => Answer | null
  readonly mark: (question: Question, value: unknown) => Mark | null
  readonly key: (question: Question) => Answer | null
  readonly order: (question: Question, shuffled: readonly string[]) => readonly string[] | null
  readonly leavesChoice: (question: Question, tries: readonly Try[]) => boolean
}

/** Makes a kind out of functions that know their own question and answer; nobody needs a cast to call it. */
export function kind<Q extends Question, A extends Answer>(definition: Definition<Q, A>): Kind {
  const { asks, isAnswer } = definition
  return {
    kind: definition.kind,
    answerTo: (question, value) => (asks(question) && isAnswer(question, value) ? value : null),
    mark: (question, value) => (asks(question) && isAnswer(question, value) ? definition.mark(question, value) : null),
    key: question => (asks(question) ? definition.key(question) : null),
    order: (question, shuffled) => (asks(question) ? definition.order(question, shuffled) : null),
    leavesChoice: (question, tries) => asks(question) && definition.leavesChoice(question, tries)
  }
}
