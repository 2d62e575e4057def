import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { settled } from '../../../quiz/attempt.ts'
import type { SeveralRight } from '../../../quiz/question.ts'
import type { ViewProps } from '../views.tsx'
import { Choices } from './Choices.tsx'

/** Several answers to choose: kind `several-right`. What an earlier try found right stays ticked. */
export function Several({ question, attempt, onAnswer, explainAll }: ViewProps<SeveralRight>): JSX.Element {
  const found = [...settled(attempt)].flatMap(([id, fate]) => (fate === 'right' ? [id] : []))
  const given = attempt.state === 'answered' && 'options' in attempt.answer ? attempt.answer.options : found
  const [picked, setPicked] = useState<readonly string[]>(given)
  const pick = (ids: readonly string[]) => {
    setPicked(ids)
    onAnswer(ids.length === 0 ? null : { kind: 'several-right', options: ids })
  }
  return <Choices {...{ question, attempt, picked, pick, explainAll }} input="checkbox" />
}
