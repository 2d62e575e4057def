import type { DayOf } from '../cards/day.ts'
import { counted, type History } from '../cards/review.ts'
import { type Period, periods } from './period.ts'
import { both, counting, noTally, type Tally } from './tally.ts'

/** What came back on each day, and how much of it was remembered. */
export type ReturnsByDay = ReadonlyMap<number, Tally>

/**
 * Adds the returns of one card. A return is the first time it is turned on a day, where it had been turned on an earlier
 * one: within the day the answer is still in the ear. “Again” is forgetting, the other three are remembering.
 * This is the counting of the “True Retention” table in the Anki manual.
 */
export function addReturns(into: Map<number, Tally>, history: History, now: number, dayOf: DayOf): void {
  let last: number | null = null
  for (const { at, grade } of counted(history, now)) {
    const day = dayOf(at)
    if (last !== null && day > last) into.set(day, counting(into.get(day) ?? noTally, grade !== 'again'))
    last = day
  }
}

/** What was remembered in one stretch of time. */
export type Retention = Period & Tally

/** Retention over time, from the first day anything came back until today; empty before that. */
export function retentionOver(byDay: ReturnsByDay, today: number): readonly Retention[] {
  if (byDay.size === 0) return []
  let [first, last] = [today, today]
  for (const day of byDay.keys()) [first, last] = [Math.min(first, day), Math.max(last, day)]
  return periods(first, last).map(period => ({ ...period, ...within(byDay, period) }))
}

/** What was remembered from the one day to the other, both included. */
export function within(byDay: ReturnsByDay, { from, to }: { readonly from: number; readonly to: number }): Tally {
  let sum = noTally
  if (to - from > byDay.size) {
    for (const [day, tally] of byDay) if (day >= from && day <= to) sum = both(sum, tally)
  } else {
    for (let day = from; day <= to; day++) sum = both(sum, byDay.get(day) ?? noTally)
  }
  return sum
}
