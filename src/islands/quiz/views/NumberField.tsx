import type { JSX } from 'preact'
import { amountOf, type NumberAnswer, type NumberQuestion, number, numberAs } from '../../../quiz/kinds/number.ts'
import { faceOf, notYet, type ViewProps } from '../face.tsx'
import { Typed } from './Typed.tsx'

/** A field for a number, with what it was read as below it, so that nobody is marked down for a comma. */
function Field({ question, attempt, given, onPut, explainAll }: ViewProps<NumberQuestion, NumberAnswer>): JSX.Element {
  const text = given?.text ?? ''
  const amount = given && amountOf(question, given)
  const unit = question.unit ?? ''
  const plain = amount === null ? '' : String(amount)
  const reading =
    attempt.state !== 'open' || text.trim() === ''
      ? ''
      : amount === null
        ? `Write it in digits${unit && `, in ${unit}`}.`
        : plain === text.trim()
          ? ''
          : `Read as ${amount.toLocaleString('en-GB', { maximumFractionDigits: 6 })} ${unit}`.trim()
  return (
    <Typed
      {...{ question, attempt, explainAll, text, reading }}
      foundId={numberAs(question.options, amount)?.id ?? null}
      onText={typed => onPut({ kind: 'number', text: typed })}
      unit={question.unit}
      inputMode="decimal"
    />
  )
}

export const face = faceOf(number, Field, {
  task: ({ unit }) => (unit === null ? 'Type a number.' : `Type a number, in ${unit}.`),
  verdict: notYet
})
