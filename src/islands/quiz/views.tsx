import type { JSX } from 'preact'
import type { Answer } from '../../quiz/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import type { Question } from '../../quiz/question.ts'
import { Several } from './views/Several.tsx'
import { Single } from './views/Single.tsx'

export type ViewProps<Q extends Question = Question> = {
  question: Q
  attempt: Attempt
  /** What has been put in so far, if it is a whole answer; null where something is still missing. */
  onAnswer: (answer: Answer | null) => void
  /** Whether every option's explanation is shown, not only the chosen one's. */
  explainAll: boolean
}

/** The view for each kind of question: one line a kind. */
export function View({ question, ...rest }: ViewProps): JSX.Element {
  switch (question.kind) {
    case 'one-right':
    case 'true-false':
      return <Single {...rest} question={question} />
    case 'several-right':
      return <Several {...rest} question={question} />
  }
}

/** What to do, in a few words, below the prompt. */
export const tasks: Record<Question['kind'], string> = {
  'one-right': 'Choose one.',
  'several-right': 'Choose all that apply.',
  'true-false': 'True or false?'
}
