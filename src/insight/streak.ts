/** Days in a row, as far as they go. */
export type Streak = {
  /** Days active in the run that goes on today; 0 where none does. */
  readonly run: number
  /** The most days active in any run, this one included. */
  readonly longest: number
  /** Days active in all. */
  readonly days: number
  /** Days off that the run would still bridge. */
  readonly saved: number
  /** Days off that were bridged. */
  readonly frozen: ReadonlySet<number>
}

/** So many days active cover one day off … */
export const ACTIVE_PER_FROZEN = 2
/** … and so many are saved at most. A working week covers its weekend, and a month covers a week away. */
export const MOST_SAVED = 7

/**
 * The run of days a learner was active. Days off freeze it, as long as days are saved for them; frozen days do not count
 * as active. Where a gap is longer than what is saved, nothing is spent on it, and the next day active begins a new run.
 * Today is nobody's day off before it is over. Days are numbers of the learner's own days, in any order, once or often.
 */
export function streakOf(active: Iterable<number>, today: number): Streak {
  const days = [...new Set(active)].filter(day => day <= today).toSorted((a, b) => a - b)
  const frozen = new Set<number>()
  // Counted in parts of a day, so that an earlier start never leaves less saved.
  let parts = 0
  let run = 0
  let longest = 0
  const rest = (from: number, to: number) => {
    const off = (to - from - 1) * ACTIVE_PER_FROZEN
    if (off > parts) {
      run = 0
      parts = 0
      return
    }
    parts -= off
    for (let day = from + 1; day < to; day++) frozen.add(day)
  }
  for (const [at, day] of days.entries()) {
    const before = days[at - 1]
    if (before !== undefined) rest(before, day)
    run++
    parts = Math.min(MOST_SAVED * ACTIVE_PER_FROZEN, parts + 1)
    longest = Math.max(longest, run)
  }
  const last = days.at(-1)
  if (last !== undefined && last < today) rest(last, today)
  return { run, longest, days: days.length, saved: Math.floor(parts / ACTIVE_PER_FROZEN), frozen }
}
