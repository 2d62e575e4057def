/** The last moment any record may name (the year 2100): beyond it lie broken clocks, and dates that arithmetic cannot hold. */
export const LATEST = 4_102_444_800_000

/** True for whole milliseconds since 1970, up to `until`. */
export function isTime(value: unknown, until: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && value <= until
}

/** Now, or the moment after `previous` where the clock was set back: a change made later must win over the one before it. */
export function after(now: number, previous: number | undefined): number {
  return previous === undefined ? now : Math.max(now, Math.min(previous + 1, LATEST))
}
