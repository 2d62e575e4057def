import { deadlineOf, type Time } from '../okr/time.ts'

/** When a text says it ends, with its preposition: “by June”; empty where nothing says so or it cannot be moved. */
export function endOf(text: string, times: readonly Time[]): string {
  const time = deadlineOf(times)
  const words = time ? text.slice(...time.span) : ''
  // “The January exams” names an event; “by January” can stand anywhere.
  return /^(?:by|before|until|till|in|within|this|next|during|at|on|over)\b/i.test(words) ? words : ''
}
