import type { JSX } from 'preact'
import { type ShortText, type ShortTextAnswer, shortText } from '../../../quiz/kinds/short-text.ts'
import { typedAs } from '../../../quiz/spelling.ts'
import { faceOf, notYet, type ViewProps } from '../face.tsx'
import { Typed } from './Typed.tsx'

/** A field for a word or two. */
function Field({ question, attempt, given, onPut, explainAll }: ViewProps<ShortText, ShortTextAnswer>): JSX.Element {
  const typed = given?.text ?? ''
  const match = typedAs(typed, question.options, question.typos)
  const slip = match && match.slips > 0 ? `It is spelt “${match.choice.spellings[0]}”.` : ''
  return (
    <Typed
      {...{ question, attempt, explainAll, slip }}
      text={typed}
      foundId={match?.choice.id ?? null}
      onText={text => onPut({ kind: 'short-text', text })}
      unit={null}
    />
  )
}

export const face = faceOf(shortText, Field, { task: 'Type a word or two.', verdict: notYet })
