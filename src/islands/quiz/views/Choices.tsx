import type { JSX } from 'preact'
import { settled } from '../../../quiz/attempt.ts'
import { type OneRight, type OneRightAnswer, oneRight } from '../../../quiz/kinds/one-right.ts'
import { type SeveralRight, type SeveralRightAnswer, severalRight } from '../../../quiz/kinds/several-right.ts'
import { type TrueFalse, type TrueFalseAnswer, trueFalse } from '../../../quiz/kinds/true-false.ts'
import type { Option } from '../../../quiz/question.ts'
import { Markup } from '../../Markup.tsx'
import { faceOf, found, notYet, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

/** Options to tick, each with its explanation once there is something to explain. */
function Choices(
  props: ViewProps<OneRight | SeveralRight | TrueFalse> & {
    /** Ids of the options ticked. */
    picked: readonly string[]
    pick: (ids: readonly string[]) => void
    input: 'radio' | 'checkbox'
  }
): JSX.Element {
  const { question, attempt, picked, pick, input, explainAll } = props
  const known = settled(attempt)
  const options = attempt.order.flatMap(id => question.options.filter(option => option.id === id))
  const over = attempt.state !== 'open'
  const toggle = (id: string) =>
    pick(input === 'radio' ? [id] : picked.includes(id) ? picked.filter(other => other !== id) : [...picked, id])
  return (
    <div class="options">
      {options.map(option => {
        const chosen = picked.includes(option.id)
        const mark = over && explainAll && option.right ? 'right' : known.get(option.id)
        return (
          <div key={option.id}>
            <label class="option" data-mark={mark}>
              <input
                type={input}
                name={question.id}
                value={option.id}
                checked={chosen}
                disabled={over || known.has(option.id)}
                onChange={() => toggle(option.id)}
              />
              <Markup html={option.html} />
            </label>
            {(mark || (over && explainAll)) && <Reason option={option} chosen={chosen || known.has(option.id)} />}
          </div>
        )
      })}
    </div>
  )
}

function Reason({ option: { right, because }, chosen }: { option: Option; chosen: boolean }): JSX.Element {
  const verdict = right ? (chosen ? 'Right.' : 'This one is right.') : chosen ? 'Not this one.' : 'Rightly left alone.'
  return (
    <Because html={because} right={right} verdict={verdict} tone={right ? 'right' : chosen ? 'wrong' : undefined} />
  )
}

/** What is ticked: after giving up, only what was found by oneself. */
function pickedIn(
  { attempt }: Pick<ViewProps, 'attempt'>,
  { answer }: { answer: readonly string[] }
): readonly string[] {
  return attempt.state === 'revealed'
    ? [...settled(attempt)].flatMap(([id, fate]) => (fate === 'right' ? [id] : []))
    : answer
}

type Single = ViewProps<OneRight, OneRightAnswer> | ViewProps<TrueFalse, TrueFalseAnswer>

const optionIn = (given: Single['given']) => (given ? [given.option] : [])

export const choices = {
  'one-right': faceOf(
    oneRight,
    ({ onPut, ...props }) => {
      const picked = pickedIn(props, { answer: optionIn(props.given) })
      const pick = ([option = '']: readonly string[]) => onPut({ kind: 'one-right', option })
      return <Choices {...props} onPut={() => {}} picked={picked} pick={pick} input="radio" />
    },
    { task: 'Choose one.', verdict: notYet }
  ),
  'true-false': faceOf(
    trueFalse,
    ({ onPut, ...props }) => {
      const picked = pickedIn(props, { answer: optionIn(props.given) })
      const pick = ([option = '']: readonly string[]) => onPut({ kind: 'true-false', option })
      return <Choices {...props} onPut={() => {}} picked={picked} pick={pick} input="radio" />
    },
    { task: 'True or false?', verdict: () => 'That is not so. Read why.' }
  ),
  'several-right': faceOf<SeveralRight, SeveralRightAnswer>(
    severalRight,
    ({ onPut, ...props }) => {
      const picked = pickedIn(props, { answer: props.given?.options ?? [] })
      const pick = (options: readonly string[]) => onPut({ kind: 'several-right', options })
      return <Choices {...props} onPut={() => {}} picked={picked} pick={pick} input="checkbox" />
    },
    { task: 'Choose all that apply.', verdict: found }
  )
}
