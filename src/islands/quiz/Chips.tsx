import type { JSX } from 'preact'
import { Markup } from '../Markup.tsx'

type Props = {
  /** Unique on the page. */
  name: string
  /** Id of the element that names the group. */
  labelledBy: string
  chips: readonly { readonly id: string; readonly html: string; readonly labelledBy?: string }[]
  value: string | null
  onPick: (id: string) => void
  disabled?: boolean
}

/** A few short choices side by side: radio buttons, so that arrow keys move among them and Tab passes the whole row. */
export function Chips({ name, labelledBy, chips, value, onPick, disabled = false }: Props): JSX.Element {
  return (
    <div class="chips" role="radiogroup" aria-labelledby={labelledBy}>
      {chips.map(chip => (
        <label key={chip.id} class="chip">
          <input
            type="radio"
            name={name}
            value={chip.id}
            aria-labelledby={chip.labelledBy}
            checked={value === chip.id}
            disabled={disabled}
            onChange={() => onPick(chip.id)}
          />
          <Markup html={chip.html} class="inline" />
        </label>
      ))}
    </div>
  )
}
