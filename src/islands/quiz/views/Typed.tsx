import type { JSX } from 'preact'
import { settled } from '../../../quiz/attempt.ts'
import type { NumberQuestion } from '../../../quiz/kinds/number.ts'
import type { ShortText } from '../../../quiz/kinds/short-text.ts'
import type { ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

type Props = Pick<ViewProps, 'attempt' | 'explainAll'> & {
  question: ShortText | NumberQuestion
  text: string
  onText: (text: string) => void
  /** Id of the foreseen answer that the text amounts to; null for none. */
  foundId: string | null
  unit: string | null
  /** Said while typing: how the text is read. */
  reading?: string
  /** Said of an answer that is right but for a slip. */
  slip?: string
  inputMode?: 'text' | 'decimal'
}

/** One field to type into. What was typed is answered by what the author foresaw, or by what is said to everything else. */
export function Typed(props: Props): JSX.Element {
  const {
    question,
    attempt,
    explainAll,
    text,
    onText,
    foundId,
    unit,
    reading = '',
    slip = '',
    inputMode = 'text'
  } = props
  const open = attempt.state === 'open'
  const last = attempt.tries.at(-1)?.answer
  // While it is tried again, the last verdict stays for as long as the text does.
  const told = !open || (last && 'text' in last && last.text === text)
  const found = question.options.find(({ id }) => id === foundId) ?? null
  const others = question.options.filter(({ id }) => id !== foundId)
  const mark = told ? (found?.right ? 'right' : 'wrong') : undefined
  const tried = settled(attempt)
  return (
    <div class="typed">
      <label class="answer" data-mark={mark}>
        <span class="unseen">Your answer</span>
        <input
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          readOnly={!open}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        {unit !== null && <span class="unit">{unit}</span>}
      </label>
      <p class="reading small soft" role="status">
        {reading}
      </p>
      {told && attempt.state === 'revealed' && found && <Because html={found.because} right verdict="The answer." />}
      {told && attempt.state !== 'revealed' && (
        <Because
          html={found?.because ?? question.otherwise}
          right={found?.right === true}
          verdict={found?.right ? `Right. ${slip}` : 'Not this.'}
        />
      )}
      {!open &&
        explainAll &&
        others.map(({ id, html, right, because }) => (
          <Because
            key={id}
            html={`<strong>${html}</strong>: ${because.replace(/^<p>/, '').replace(/<\/p>$/, '')}`}
            right={right}
            verdict={right ? 'Also right:' : tried.has(id) ? 'Tried:' : 'Not'}
            tone={right ? 'right' : undefined}
          />
        ))}
    </div>
  )
}
