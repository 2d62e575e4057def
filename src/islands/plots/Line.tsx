import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

export type Point = {
  /** From 0 to 1 of the frame’s height; null where there is nothing. */
  readonly share: number | null
  /** Stands on little. */
  readonly faint?: boolean
  /** Of the dot, in pixels. */
  readonly radius?: number
}

/** Points from left to right, joined where they follow one another. */
export function Line({ points }: { points: readonly Point[] }): JSX.Element {
  const x = (at: number) => percent((at + 0.5) / points.length)
  const y = (share: number) => percent(1 - share)
  return (
    <>
      {points.map(({ share }, at) => {
        const before = points[at - 1]?.share ?? null
        return share === null || before === null ? null : (
          <line key={at} class="line" x1={x(at - 1)} y1={y(before)} x2={x(at)} y2={y(share)} />
        )
      })}
      {points.map(({ share, faint, radius = 4 }, at) =>
        share === null ? null : (
          <circle key={at} class={faint ? 'dot faint' : 'dot'} cx={x(at)} cy={y(share)} r={radius} />
        )
      )}
    </>
  )
}
