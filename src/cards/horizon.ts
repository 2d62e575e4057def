import type { DayOf } from './day.ts'
import { hashOf } from './order.ts'
import type { Memory } from './schedule.ts'

/** Over so many days before the plan the last look at everything is spread, so that no day carries all of it. */
export const LAST_LOOK = 7

/**
 * The day something comes back where the learner plans on `planDay` (a number of their own days): as scheduled, but never
 * so late that it would not be seen in the week before the plan. Which day of that week hangs on the id alone.
 * What was turned in that week already, or is scheduled before the plan, stays as it is. To be asked only while the plan is ahead.
 */
export function dueBefore(planDay: number, id: string, { due, last }: Memory, dayOf: DayOf): number {
  const day = dayOf(due)
  const lastLook = planDay - 1 - (hashOf(id) % LAST_LOOK)
  const isSeen = dayOf(last) >= planDay - LAST_LOOK
  return isSeen || day < planDay ? day : lastLook
}
