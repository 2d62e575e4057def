import type { JSX } from 'preact'
import type { Confidence } from '../../progress/answers.ts'
import { settingStore } from '../learner/settings.ts'
import { useStore } from '../use-store.ts'
import { Chips } from './Chips.tsx'

const levels: readonly { id: Confidence; html: string }[] = [
  { id: 'guessing', html: 'Guessing' },
  { id: 'unsure', html: 'Not quite' },
  { id: 'sure', html: 'Sure' }
]

type Props = { name: string; value: Confidence | undefined; onChange: (value: Confidence | undefined) => void }

/** “How sure are you?”, to be left unanswered by whoever likes, and not asked again where that was the wish. */
export function HowSure({ name, value, onChange }: Props): JSX.Element {
  const { howSure } = useStore(settingStore.$settings)
  if (howSure === 'never')
    return (
      <button type="button" class="button plain small" onClick={() => settingStore.set('howSure', 'always')}>
        Ask me how sure I am
      </button>
    )
  return (
    <div class="sure">
      <p class="small" id={`${name}-sure`}>
        How sure are you?
      </p>
      <Chips
        name={`${name}-sure`}
        labelledBy={`${name}-sure`}
        chips={levels}
        value={value ?? null}
        onPick={id => onChange(levels.find(level => level.id === id)?.id)}
      />
      <button
        type="button"
        class="button plain small"
        onClick={() => {
          onChange(undefined)
          settingStore.set('howSure', 'never')
        }}
      >
        Stop asking
      </button>
    </div>
  )
}
