import type { JSX } from 'preact'

/** What a day was. */
export type DayState = 'active' | 'frozen' | 'off' | 'ahead'

type Props = {
  /** Monday to Sunday, the oldest week first. */
  weeks: readonly (readonly DayState[])[]
}

const CELL = 12
const names = ['Mon', 'Thu', 'Sun']

/** Weeks as columns, days as stones: full where something was done, a ring where the run froze, a dot for a day off. */
export function Calendar({ weeks }: Props): JSX.Element {
  return (
    <div class="calendar" aria-hidden="true">
      <div class="frame-y">
        {names.map(name => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <svg aria-hidden="true" viewBox={`0 0 ${weeks.length * CELL} ${7 * CELL}`} width={weeks.length * 2 * CELL}>
        {weeks.map((days, week) =>
          days.map((state, day) => <Stone key={`${week} ${day}`} state={state} x={week * CELL} y={day * CELL} />)
        )}
      </svg>
    </div>
  )
}

function Stone({ state, x, y }: { state: DayState; x: number; y: number }): JSX.Element | null {
  if (state === 'ahead') return null
  if (state === 'off') return <circle class="off" cx={x + CELL / 2} cy={y + CELL / 2} r="1.2" />
  const gap = state === 'active' ? 1 : 2
  const side = CELL - 2 * gap
  return (
    <rect class={state === 'active' ? 'bar' : 'outline'} x={x + gap} y={y + gap} width={side} height={side} rx="2.5" />
  )
}

/** One stone to explain the others by. */
export function DayKey({ state }: { state: DayState }): JSX.Element {
  return (
    <svg class="key" viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
      <Stone state={state} x={0} y={0} />
    </svg>
  )
}
