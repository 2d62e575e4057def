import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

type Props = {
  /** In order: done, begun or not begun. */
  states: readonly ('done' | 'begun' | 'ahead')[]
}

/** The width of a stone with its gap where there is room, in pixels. */
const STONE = 44

/** One stone after another: full where done, half full where begun, an outline where it lies ahead. */
export function Strip({ states }: Props): JSX.Element {
  // The last stone has no gap behind it; hundreds of them leave none at all.
  const gap = states.length > 120 ? 0 : 0.16
  const width = 1 / (states.length - gap)
  return (
    <svg class="strip" aria-hidden="true" width={states.length * STONE}>
      {states.map((state, at) => (
        <g key={at}>
          <rect
            class={state === 'done' ? 'bar' : 'outline'}
            x={percent(at * width)}
            width={percent((1 - gap) * width)}
            y="5%"
            height="90%"
            rx="3"
          />
          {state === 'begun' && (
            <rect class="bar" x={percent(at * width)} width={percent((1 - gap) * width)} y="50%" height="45%" rx="3" />
          )}
        </g>
      ))}
    </svg>
  )
}
