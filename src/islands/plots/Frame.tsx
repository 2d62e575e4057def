import type { ComponentChildren, JSX } from 'preact'

type Props = {
  /** What is counted upwards, in a word or two above the axis. */
  name: string
  /** What the height stands for, from top to bottom, in even steps. */
  y: readonly string[]
  /** What the width stands for: its beginning, middle and end, or a name for each column. */
  x: readonly string[]
  /** True where each name belongs to a column of its own. */
  columns?: boolean
  /** Placed in percent of the frame, so that it fits any width while lines and letters keep their size. */
  children: ComponentChildren
}

/** Two axes with a few words on each, and something drawn between them. */
export function Frame({ name, y, x, columns = false, children }: Props): JSX.Element {
  return (
    <div class="frame" aria-hidden="true">
      <div class="frame-name">{name}</div>
      <div class="frame-y">
        {y.map(label => (
          <span key={label}>{label}</span>
        ))}
      </div>
      <svg aria-hidden="true">
        {y.map((label, at) => (
          <line
            key={label}
            class={at === y.length - 1 ? 'axis' : 'grid'}
            x1="0"
            x2="100%"
            y1={percent(at / (y.length - 1))}
            y2={percent(at / (y.length - 1))}
          />
        ))}
        {children}
      </svg>
      <div class={columns ? 'frame-x columns' : 'frame-x'}>
        {x.map((label, at) => (
          <span key={at}>{label}</span>
        ))}
      </div>
    </div>
  )
}

/** A share of the frame’s width or height. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
