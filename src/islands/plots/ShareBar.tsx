import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

type Props = {
  /** From 0 to 1. */
  share: number
  /** Where a mark is set. */
  mark?: number
}

/** A share as a bar in the row of a table; the number stands beside it. */
export function ShareBar({ share, mark }: Props): JSX.Element {
  return (
    <svg class="share" aria-hidden="true">
      <rect class="track" width="100%" height="100%" />
      <rect class="bar" width={percent(share)} height="100%" />
      {mark !== undefined && <line class="wish" x1={percent(mark)} x2={percent(mark)} y1="-60%" y2="160%" />}
    </svg>
  )
}
