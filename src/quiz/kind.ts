import type { Answer } from './answer.ts'
import type { Mark, Try } from './mark.ts'
import { marked } from './mark.ts'
import type { Question } from './question.ts'

/** Puts ids into an order drawn by chance; the same one each time it is asked within an attempt. */
export type Shuffle = (ids: readonly string[]) => readonly string[]

type Definition<Q extends Question, A extends Answer> = {
  readonly kind: Q['kind']
  /** Tells this kind's questions from the others. */
  readonly asks: (question: Question) => question is Q
  /**
   * The value as an answer to this very question, complete or still in the making. Null for what does not fit: another
   * kind, or an option that was retired. What comes out of storage comes in here, so nothing may be taken for granted.
   */
  readonly read: (question: Q, value: unknown) => A | null
  /** Whether there is enough to check. */
  readonly isWhole: (question: Q, answer: A) => boolean
  readonly mark: (question: Q, answer: A) => Mark
  /** The full right answer, for “show me”. */
  readonly key: (question: Q) => A
  /** Ids of the parts in the order to show them. */
  readonly order: (question: Q, shuffle: Shuffle) => readonly string[]
  /** True while another try would still be a choice, and not the only thing left to do. */
  readonly leavesChoice: (question: Q, tries: readonly Try[]) => boolean
  /** What of the last answer stays when the question is tried again: what was right, or what is easier mended than redone. */
  readonly again: (question: Q, answer: A, mark: Mark) => A | null
}

/** One question with the rules of its kind bound to it. */
export type Asked = {
  readonly question: Question
  readonly answerTo: (value: unknown) => Answer | null
  readonly isWhole: (value: unknown) => boolean
  /** Marks anything at all; what is no answer to this question earns nothing. */
  readonly mark: (value: unknown) => Mark
  readonly key: Answer
  readonly order: (shuffle: Shuffle) => readonly string[]
  readonly leavesChoice: (tries: readonly Try[]) => boolean
  readonly again: (value: unknown) => Answer | null
}

/** A kind of question with its types closed over. */
export type Kind = {
  readonly kind: Question['kind']
  /** Null where the question is of another kind. */
  readonly ask: (question: Question) => Asked | null
}

/** A kind as the view made for it knows it. */
export type KindOf<Q extends Question, A extends Answer> = Kind & Pick<Definition<Q, A>, 'asks' | 'read'>

/** Makes a kind out of functions that know their own question and answer; nobody needs a cast to call it. */
export function kind<Q extends Question, A extends Answer>(definition: Definition<Q, A>): KindOf<Q, A> {
  const { asks, read } = definition
  return {
    kind: definition.kind,
    asks,
    read,
    ask(question) {
      if (!asks(question)) return null
      const markOf = (answer: A | null) => (answer === null ? marked(0, []) : definition.mark(question, answer))
      return {
        question,
        answerTo: value => read(question, value),
        isWhole(value) {
          const answer = read(question, value)
          return answer !== null && definition.isWhole(question, answer)
        },
        mark: value => markOf(read(question, value)),
        key: definition.key(question),
        order: shuffle => definition.order(question, shuffle),
        leavesChoice: tries => definition.leavesChoice(question, tries),
        again(value) {
          const answer = read(question, value)
          return answer && definition.again(question, answer, markOf(answer))
        }
      }
    }
  }
}

/** The value as an object that names this kind, its fields still to be read; null for anything else. */
export function ofKind(value: unknown, kind: string): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== kind) return null
  return { ...value }
}
