import type { Period } from '../../insight/period.ts'

const DAY = 86_400_000
// Days are numbers of the learner's own days already, so no time zone may shift them again.
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
  return (day: number) => made.format(day * DAY)
}

/** “3 Dec”. */
export const shortDay = format({ day: 'numeric', month: 'short' })
/** “Thursday 3 December”. */
export const weekDay = format({ weekday: 'long', day: 'numeric', month: 'long' })
/** “3 December 2026”. */
export const fullDay = format({ day: 'numeric', month: 'long', year: 'numeric' })
const month = format({ month: 'short', year: 'numeric' })
const fullMonth = format({ month: 'long', year: 'numeric' })

/** A stretch of time in a few letters, for an axis. */
export function shortPeriod({ unit, from }: Period): string {
  return unit === 'day' || unit === 'week' ? shortDay(from) : month(from)
}

/** A stretch of time in full, for a table. */
export function fullPeriod({ unit, from, to }: Period): string {
  if (unit === 'day') return fullDay(from)
  if (unit === 'week') return `Week from ${fullDay(from)}`
  return unit === 'month' ? fullMonth(from) : `${month(from)} to ${month(to)}`
}
