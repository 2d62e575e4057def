/** How much of time one point of a plot stands for. */
export type Unit = 'day' | 'week' | 'month' | 'quarter'

/** Some days in a row, the first and the last of them included. */
export type Period = { readonly unit: Unit; readonly from: number; readonly to: number }

const DAY = 86_400_000

/** Beyond so many days the next larger unit is used, so that no plot has more than some forty points. */
const most: readonly (readonly [Unit, number])[] = [
  ['day', 14],
  ['week', 40 * 7],
  ['month', 40 * 30],
  ['quarter', Number.POSITIVE_INFINITY]
]

/** All periods from the first day to the last, oldest first, without a gap; weeks begin on Mondays. */
export function periods(first: number, last: number): readonly Period[] {
  const unit = most.find(([, days]) => last - first < days)?.[0] ?? 'quarter'
  const found: Period[] = []
  for (let from = startOf(unit, first); from <= last; ) {
    const next = after(unit, from)
    found.push({ unit, from, to: next - 1 })
    from = next
  }
  return found
}

/** The Monday on or before a day. */
export function mondayOf(day: number): number {
  // Day 0, the first of January 1970, was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7)
}

function startOf(unit: Unit, day: number): number {
  if (unit === 'day') return day
  if (unit === 'week') return mondayOf(day)
  const date = new Date(day * DAY)
  const month = date.getUTCMonth()
  return firstOf(date.getUTCFullYear(), unit === 'month' ? month : month - (month % 3))
}

function after(unit: Unit, from: number): number {
  if (unit === 'day') return from + 1
  if (unit === 'week') return from + 7
  const date = new Date(from * DAY)
  return firstOf(date.getUTCFullYear(), date.getUTCMonth() + (unit === 'month' ? 1 : 3))
}

const firstOf = (year: number, month: number) => Date.UTC(year, month, 1) / DAY
