import type { JSX } from 'preact'
import type { Settings } from '../../progress/settings.ts'
import { settingStore } from '../learner/settings.ts'

type Name = 'newPerDay' | 'reviewsPerDay'

/** How much a day may hold. */
export function Caps({ settings }: { settings: Settings }): JSX.Element {
  return (
    <details class="caps">
      <summary>How many a day?</summary>
      <div class="caps-fields">
        <Cap name="newPerDay" label="New cards a day" value={settings.newPerDay} />
        <Cap name="reviewsPerDay" label="Reviews a day, at most" value={settings.reviewsPerDay} />
      </div>
    </details>
  )
}

function Cap({ name, label, value }: { name: Name; label: string; value: number }): JSX.Element {
  return (
    <p>
      <label for={name}>{label}</label>
      <input
        id={name}
        type="number"
        min={0}
        max={9999}
        step={1}
        inputMode="numeric"
        value={value}
        onChange={event => {
          const { valueAsNumber } = event.currentTarget
          if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0 && valueAsNumber <= 9999)
            settingStore.set(name, valueAsNumber)
          else event.currentTarget.value = String(value)
        }}
      />
    </p>
  )
}
