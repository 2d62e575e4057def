import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

type Props = {
  /** From 0 to 1 of the frame’s height. */
  shares: readonly number[]
}

/** One bar after another, the first drawn darker: it is now. */
export function Bars({ shares }: Props): JSX.Element {
  const width = 1 / shares.length
  return (
    <>
      {shares.map((share, at) => (
        <rect
          key={at}
          class={at === 0 ? 'bar now' : 'bar'}
          x={percent((at + 0.14) * width)}
          width={percent(0.72 * width)}
          y={percent(1 - share)}
          height={percent(share)}
        />
      ))}
    </>
  )
}
