import type { JSX } from 'preact'
import { pieces } from '../../text/pieces.ts'
import type { Span } from '../../text/spans.ts'
import { blankFrom } from './blanks.ts'

type Props = {
  id: string
  value: string
  onInput: (value: string) => void
  /** Words to underline, as of this very value. */
  marks: readonly Span[]
  describedBy?: string
  tall?: boolean
  invalid?: boolean
  label?: string
  /** Keys the field itself has no use for. */
  onKey?: (event: KeyboardEvent) => void
  /** A paste of several lines; returns true where it was taken. */
  onBlock?: (text: string) => boolean
}

/** A text area that grows with its text and underlines the words a finding is about. */
export function Field(props: Props): JSX.Element {
  const { id, value, onInput, marks, describedBy, tall, invalid, label, onKey, onBlock } = props
  return (
    <div class={tall ? 'field tall' : 'field'}>
      {/* Both read from the same side, whatever the language. */}
      <div class="ghost" aria-hidden="true" dir="auto">
        {pieces(value, marks).map((piece, index) =>
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text
        )}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={value}
        // A blank one lets print know an empty field.
        placeholder=" "
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        spellcheck={true}
        autocomplete="off"
        onInput={event => onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onPaste={event => {
          const text = event.clipboardData?.getData('text/plain') ?? ''
          if (/\S.*\n.*\S/.test(text) && onBlock?.(text)) event.preventDefault()
        }}
        onKeyDown={event => {
          // A line of an OKR has no line breaks; Enter would only puzzle the grader.
          if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
          if (event.key === 'Tab' && toBlank(event.currentTarget, event.shiftKey)) event.preventDefault()
          else onKey?.(event)
        }}
      />
    </div>
  )
}

/** Selects the next blank of the field. False where there is none that way: Tab then leaves the field as ever. */
function toBlank(field: HTMLTextAreaElement, back: boolean): boolean {
  const blank = blankFrom(field.value, [field.selectionStart, field.selectionEnd], back)
  if (blank) field.setSelectionRange(...blank)
  return blank !== null
}

/**
 * Moves the keyboard to a field once it is drawn: before the next key, so that fast fingers lose nothing. Call it after
 * the change that draws it.
 * @param select which stretch of its text; the end of it unless given
 */
export function focusField(id: string, select?: Span): void {
  queueMicrotask(() => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
    field.focus()
    const end = field.value.length
    field.setSelectionRange(...(select ?? ([end, end] as const)))
  })
}
