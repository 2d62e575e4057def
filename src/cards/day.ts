/** The number of the learner's own day a moment falls in; the next day is one more. Handed in, since it hangs on a time zone. */
export type DayOf = (at: number) => number

const HOUR = 3_600_000

/** Days of a place that is always `hours` ahead of UTC, each starting at `start` o'clock (4 keeps a late evening in its day). */
export function dayAt(hours: number, start = 4): DayOf {
  return at => Math.floor((at + (hours - start) * HOUR) / (24 * HOUR))
}
