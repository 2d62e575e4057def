import type { JSX } from 'preact'
import type { Answer } from '../../quiz/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import type { Asked, KindOf } from '../../quiz/kind.ts'
import type { Mark } from '../../quiz/mark.ts'
import type { Question } from '../../quiz/question.ts'

/** What a view of one kind is handed. It keeps nothing itself: what is put in goes up, and comes back as `given`. */
export type ViewProps<Q extends Question = Question, A extends Answer = Answer> = {
  question: Q
  attempt: Attempt
  /** What is put in so far, what was answered, or the key once it is revealed. */
  given: A | null
  /** The mark of `given`; null while the question is open. */
  mark: Mark | null
  onPut: (answer: A) => void
  /** Whether everything is explained, not only what was chosen. */
  explainAll: boolean
}

/** One kind of question as a learner meets it: the rules and the view together, fetched only where a quiz asks such. */
export type Face = {
  readonly ask: (question: Question) => Asked | null
  readonly View: (props: ViewProps) => JSX.Element | null
  /** What to do, in a few words, below the prompt. */
  readonly task: (question: Question) => string
  /** What to say of an answer that is not fully right. */
  readonly verdict: (mark: Mark) => string
  /** True where there is more to explain than what was answered: “And the others?” */
  readonly hasOthers: boolean
  /** Completes an answer by asking somebody who knows, such as the grader, before it is marked. */
  readonly judge?: (question: Question, answer: Answer) => Promise<Answer>
}

type About<Q extends Question, A extends Answer> = {
  readonly task: string | ((question: Q) => string)
  readonly verdict?: (mark: Mark) => string
  readonly hasOthers?: boolean
  readonly judge?: (question: Q, answer: A) => Promise<Answer>
}

/** A face whose view sees only questions and answers of its own kind. */
export function faceOf<Q extends Question, A extends Answer>(
  { ask, asks, read }: KindOf<Q, A>,
  Component: (props: ViewProps<Q, A>) => JSX.Element,
  { task, verdict = partsRight, hasOthers = true, judge }: About<Q, A>
): Face {
  return {
    ask,
    View: ({ question, given, ...rest }) =>
      asks(question) ? <Component {...rest} question={question} given={read(question, given)} /> : null,
    task: question => (typeof task === 'string' ? task : asks(question) ? task(question) : ''),
    verdict,
    hasOthers,
    ...(judge && {
      judge: async (question, answer) => {
        const own = asks(question) ? read(question, answer) : null
        return asks(question) && own ? judge(question, own) : answer
      }
    })
  }
}

function partsRight({ parts }: Mark): string {
  const right = parts.filter(({ fate }) => fate === 'right').length
  return right === 0
    ? 'Not yet. Read why, then try again.'
    : `Partly right: ${right} of ${parts.length}. Look at what is marked.`
}

/** For kinds where several things are to be found. */
export function found({ parts }: Mark): string {
  const count = (fate: string) => parts.filter(part => part.fate === fate).length
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
  if (right === 0) return 'Not yet. Read why, then try again.'
  const so = missed === 0 ? 'You found all there is' : `You found ${right} of ${right + missed}`
  return wrong === 0 ? `Partly right. ${so}.` : `Partly right. ${so}, and marked ${wrong} too many.`
}

/** For kinds where an answer is right or not. */
export const notYet = (): string => 'Not yet. Read why, then try again.'
