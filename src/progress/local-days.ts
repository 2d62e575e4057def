import type { DayOf } from '../cards/day.ts'

/** The learner's own days, each beginning at `start` o'clock by this browser's time zone, summer time and all. */
export function localDays(start = 4): DayOf {
  return at => {
    const shifted = new Date(at)
    shifted.setHours(shifted.getHours() - start)
    return Date.UTC(shifted.getFullYear(), shifted.getMonth(), shifted.getDate()) / 86_400_000
  }
}
