import type { DayOf } from './day.ts'
import { counted, type History } from './review.ts'

/** What something counts as against the limits of a day, once it was turned on that day: as new, or as a review. */
export function doneToday(turned: History, isCard: boolean, now: number, dayOf: DayOf): 'fresh' | 'review' | null {
  const today = dayOf(now)
  const days = counted(turned, now).map(({ at }) => dayOf(at))
  if (isCard && days[0] === today) return 'fresh'
  return days.at(-1) === today ? 'review' : null
}
