import type { JSX } from 'preact'

type Props = { onPause: (what: 'bury' | 'suspend') => void; onVoice: () => void; isVoiceMissing: boolean }

/** What can be done with a card other than turning it: put it off, leave it out, have all read aloud. */
export function Otherwise({ onPause, onVoice, isVoiceMissing }: Props): JSX.Element {
  return (
    <p class="buttons">
      <button type="button" class="button plain" onClick={() => onPause('bury')}>
        Not today <kbd>b</kbd>
      </button>
      <button type="button" class="button plain" onClick={() => onPause('suspend')}>
        Leave it out <kbd>x</kbd>
      </button>
      <button type="button" class="button plain" onClick={onVoice}>
        Read aloud
      </button>
      <span role="status">{isVoiceMissing && 'This device has no English voice of its own to read with.'}</span>
    </p>
  )
}
