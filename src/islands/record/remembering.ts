import { memoryOf } from '../../cards/schedule.ts'
import type { Remembering } from '../../insight/learning-record.ts'

/** What is remembered of a card at `now`; a module of its own, so that the schedule comes to those who have turned cards. */
export function rememberingAt(now: number): Remembering {
  return history => memoryOf(history, now)
}
