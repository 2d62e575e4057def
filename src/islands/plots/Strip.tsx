import type { JSX } from 'preact'
import { percent } from './Frame.tsx'

type Props = {
  /** In order: done, begun or not begun. */
  states: readonly ('done' | 'begun' | 'ahead')[]
}

/** One stone after another: full where done, half full where begun, an outline where it lies ahead. */
export function Strip({ states }: Props): JSX.Element {
  const width = 1 / states.length
  // Hundreds of stones leave no room between them.
  const stone = states.length > 120 ? 1 : 0.86
  return (
    <svg class="strip" aria-hidden="true">
      {states.map((state, at) => (
        <g key={at}>
          <rect
            class={state === 'done' ? 'bar' : 'outline'}
            x={percent((at + (1 - stone) / 2) * width)}
            width={percent(stone * width)}
            y="5%"
            height="90%"
            rx="3"
          />
          {state === 'begun' && (
            <rect
              class="bar"
              x={percent((at + (1 - stone) / 2) * width)}
              width={percent(stone * width)}
              y="50%"
              height="45%"
              rx="3"
            />
          )}
        </g>
      ))}
    </svg>
  )
}
