import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

type Props = { onAside: (reason: string) => void }

/** A grader can be wrong, and a writer can have reasons. Saying them is part of learning. */
export function Disagree({ onAside }: Props): JSX.Element {
  const id = useId()
  const [reason, setReason] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isAsked = reason !== null
  useLayoutEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])
  if (reason === null) {
    return (
      <button type="button" class="button plain small" onClick={() => setReason('')}>
        I disagree
      </button>
    )
  }
  const said = reason.trim()
  const setAside = () => said !== '' && onAside(said)
  return (
    <span class="disagree" data-own-undo>
      <label for={id}>Why does it not apply here? The reason stays with the draft.</label>
      <input
        id={id}
        ref={field}
        type="text"
        autocomplete="off"
        value={reason}
        onInput={event => setReason(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            // The form around it would take Enter for a check.
            event.preventDefault()
            setAside()
          }
          if (event.key === 'Escape') setReason(null)
        }}
      />
      <button type="button" class="button small" aria-disabled={said === ''} onClick={setAside}>
        Set this aside
      </button>
      <button type="button" class="button plain small" onClick={() => setReason(null)}>
        Keep it
      </button>
    </span>
  )
}
