import type { JSX } from 'preact'
import type { Settings } from '../../progress/settings.ts'
import { settingStore } from '../learner/settings.ts'

type Name = 'newPerDay' | 'reviewsPerDay' | 'pause'

/** How much a day may hold, how sure the memory is to be, and by when. */
export function Caps({ settings }: { settings: Settings }): JSX.Element {
  return (
    <>
      <div class="caps-fields">
        <Cap name="newPerDay" label="New cards a day" value={settings.newPerDay} />
        <Cap name="reviewsPerDay" label="Reviews a day, at most" value={settings.reviewsPerDay} />
        <Cap name="pause" label="Seconds the voice waits" value={settings.pause} least={1} most={60} />
        <p>
          <label for="retention">Remember, of what comes back</label>
          <select
            id="retention"
            value={String(settings.retention)}
            onChange={event => settingStore.set('retention', Number(event.currentTarget.value))}
          >
            {shares(settings.retention).map(share => (
              <option key={share} value={String(share)}>
                {Math.round(share * 100)}%
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="planOn">I plan my OKRs on</label>
          <input
            id="planOn"
            type="date"
            value={settings.planOn}
            onChange={event => settingStore.set('planOn', event.currentTarget.value)}
          />
        </p>
      </div>
      <p class="small soft">
        The higher the share, the sooner things come back. With a date, all you have met is seen again in the week
        before it, as far as your daily limit allows.
      </p>
    </>
  )
}

/** From 80 to 95%, and what was set elsewhere. */
function shares(set: number): readonly number[] {
  return [...new Set([0.8, 0.85, 0.9, 0.95, set])].toSorted((a, b) => a - b)
}

type CapProps = { name: Name; label: string; value: number; least?: number; most?: number }

function Cap({ name, label, value, least = 0, most = 9999 }: CapProps): JSX.Element {
  return (
    <p>
      <label for={name}>{label}</label>
      <input
        id={name}
        type="number"
        min={least}
        max={most}
        step={1}
        inputMode="numeric"
        value={value}
        onChange={event => {
          const { valueAsNumber } = event.currentTarget
          if (Number.isInteger(valueAsNumber) && valueAsNumber >= least && valueAsNumber <= most)
            settingStore.set(name, valueAsNumber)
          else event.currentTarget.value = String(value)
        }}
      />
    </p>
  )
}
