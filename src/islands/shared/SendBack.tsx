import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { fileOf, fragmentOf } from '../../share/letter.ts'
import type { Parcel } from '../../share/parcel.ts'

type Props = {
  parcel: () => Parcel
  /** The path of the page that opens parcels; this very page unless given. */
  page?: string
  copy: string
  /** Said once the link is on the clipboard. */
  told: string
  /** Name of the file. */
  file: string
  disabled?: boolean
}

function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after this turn; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Two ways from one person to the other: a link and a file. Neither passes a server of ours. */
export function SendBack({ parcel, page, copy: label, told, file, disabled = false }: Props): JSX.Element {
  const [state, setState] = useState<'idle' | 'copied' | 'too-long' | { byHand: string }>('idle')
  const copy = async () => {
    if (disabled) return
    const fragment = await fragmentOf(parcel())
    if (fragment === null) {
      setState('too-long')
      return
    }
    const address = `${location.origin}${page ?? location.pathname}#${fragment}`
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
    } catch {
      setState({ byHand: address })
    }
  }
  return (
    <div class="send-back">
      <div class="buttons">
        <button type="button" class="button first" aria-disabled={disabled} onClick={copy}>
          {label}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={disabled}
          onClick={() => !disabled && saveAs(file, fileOf(parcel()))}
        >
          Save as a file
        </button>
      </div>
      <p role="status" class="soft">
        {state === 'copied' && told}
        {state === 'too-long' && 'This is too long for a link. Save it as a file and send that.'}
        {typeof state === 'object' && 'The clipboard is closed to this page. Copy the address below by hand.'}
      </p>
      {typeof state === 'object' && (
        <textarea
          rows={4}
          readOnly
          value={state.byHand}
          aria-label="The link, to copy by hand"
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
