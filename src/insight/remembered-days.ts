import type { DayOf } from '../cards/day.ts'

const QUARTER = 15 * 60_000

/**
 * The same days, each looked up once a quarter of an hour: finding a local day is slow, and reviews come in flocks. Every
 * time zone since 1972 is whole quarters away from UTC, and days begin on the hour, so no quarter holds two days.
 */
export function rememberedDays(dayOf: DayOf): DayOf {
  const known = new Map<number, number>()
  return at => {
    const quarter = Math.floor(at / QUARTER)
    let day = known.get(quarter)
    if (day === undefined) {
      day = dayOf(at)
      known.set(quarter, day)
    }
    return day
  }
}
