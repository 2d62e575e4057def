import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

type Props = {
  /** From 0 to 1; null where nothing could be said. */
  before: number | null
  now: number | null
}

/** From a hollow ring, then, to a full dot, now, in the row of a table. */
export function Change({ before, now }: Props): JSX.Element {
  return (
    <svg class="change" aria-hidden="true">
      <line class="track" x1="4%" x2="96%" y1="50%" y2="50%" />
      {before !== null && now !== null && <line class="line" x1={x(before)} x2={x(now)} y1="50%" y2="50%" />}
      {before !== null && <circle class="dot faint" cx={x(before)} cy="50%" r="5" />}
      {now !== null && <circle class="dot" cx={x(now)} cy="50%" r={now === before ? '2.5' : '5'} />}
    </svg>
  )
}

// Room for half a dot on either side.
const x = (share: number) => percent(0.04 + 0.92 * share)
