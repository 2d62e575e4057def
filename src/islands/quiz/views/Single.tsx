import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OneRight, TrueFalse } from '../../../quiz/question.ts'
import type { ViewProps } from '../views.tsx'
import { Choices } from './Choices.tsx'

/** One answer to choose: kinds `one-right` and `true-false`. */
export function Single({ question, attempt, onAnswer, explainAll }: ViewProps<OneRight | TrueFalse>): JSX.Element {
  const given = attempt.state === 'answered' && 'option' in attempt.answer ? [attempt.answer.option] : []
  const [picked, setPicked] = useState<readonly string[]>(given)
  const pick = (ids: readonly string[]) => {
    const [option] = ids
    setPicked(ids)
    onAnswer(option === undefined ? null : { kind: question.kind, option })
  }
  return <Choices {...{ question, attempt, picked, pick, explainAll }} input="radio" />
}
