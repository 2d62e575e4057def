import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { readScore, scoreText, stepped } from '../../drills/given-score.ts'
import type { Entry } from './CaseForm.tsx'

type Props = { name: string; entry: Entry; missing: boolean; onEntry: (entry: Entry) => void }

/** A score from 0.0 to 1.0: typed, by buttons of a tenth, or by the arrow keys; or that there is none. */
export function ScoreField({ name, entry, missing, onEntry }: Props): JSX.Element {
  const id = useId()
  // Told to a screen reader only when a button changed the field, which says nothing by itself.
  const [said, setSaid] = useState('')
  const step = (by: 1 | -1) => {
    const text = scoreText(stepped(readScore(entry.text), by))
    onEntry({ text, none: false })
    return text
  }
  const button = (by: 1 | -1) => (
    <button
      type="button"
      class="step"
      aria-label={`0.1 ${by === 1 ? 'more' : 'less'} for ${name}`}
      onClick={() => setSaid(step(by))}
    >
      {by === 1 ? '+' : '−'}
    </button>
  )
  return (
    <div class="score-field">
      <label for={id}>
        Your score<span class="unseen"> for {name}, from 0.0 to 1.0</span>
      </label>
      <div class="stepper">
        {button(-1)}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={8}
          placeholder="0.0 – 1.0"
          value={entry.none ? '' : entry.text}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onInput={event => onEntry({ text: event.currentTarget.value, none: false })}
          onKeyDown={event => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            step(event.key === 'ArrowUp' ? 1 : -1)
          }}
        />
        {button(1)}
        <button
          type="button"
          class="none"
          aria-pressed={entry.none}
          onClick={() => onEntry({ text: '', none: !entry.none })}
        >
          It has no score<span class="unseen">: {name}</span>
        </button>
      </div>
      <span class="unseen" role="status">
        {said !== '' && said === entry.text && `${said} for ${name}`}
      </span>
      {missing && (
        <p class="complaint" id={`${id}-missing`}>
          Give a number from 0.0 to 1.0, or say that it has no score.
        </p>
      )}
    </div>
  )
}
