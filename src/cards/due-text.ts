import type { DayOf } from './day.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * When a card comes back, in words: “now”, “in 10 minutes”, “today”, “tomorrow”, “in 4 days”, “in 3 weeks”, “in 2 months”, “in a year”.
 * Minutes are said only within the hour; from tomorrow on the learner's own days count.
 */
export function dueText(due: number, now: number, dayOf: DayOf): string {
  const ahead = due - now
  if (ahead <= 0) return 'now'
  if (ahead < HOUR) return inSome(Math.max(1, Math.round(ahead / MINUTE)), 'minute')
  const days = dayOf(due) - dayOf(now)
  if (days < 1) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 14) return inSome(days, 'day')
  if (days < 60) return inSome(Math.round(days / 7), 'week')
  const months = Math.round(days / 30.44)
  if (months < 12) return inSome(months, 'month')
  return days < 548 ? 'in a year' : inSome(Math.round(days / 365.25), 'year')
}

function inSome(count: number, unit: string): string {
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`
}
