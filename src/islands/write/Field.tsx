import type { JSX } from 'preact'
import { pieces } from '../../text/pieces.ts'
import type { Span } from '../../text/spans.ts'

type Props = {
  id: string
  value: string
  onInput: (value: string) => void
  /** Words to underline, as of this very value. */
  marks: readonly Span[]
  describedBy?: string
  placeholder?: string
  tall?: boolean
  invalid?: boolean
  label?: string
}

/** A text area that grows with its text and underlines the words a finding is about. */
export function Field({
  id,
  value,
  onInput,
  marks,
  describedBy,
  placeholder,
  tall,
  invalid,
  label
}: Props): JSX.Element {
  return (
    <div class={tall ? 'field tall' : 'field'}>
      <div class="ghost" aria-hidden="true">
        {pieces(value, marks).map((piece, index) =>
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text
        )}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        rows={1}
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        spellcheck={true}
        autocomplete="off"
        onInput={event => onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={event => {
          // A line of an OKR has no line breaks; Enter would only puzzle the grader.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
    </div>
  )
}
