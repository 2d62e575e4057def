import { dueText } from '../../cards/due-text.ts'
import type { Grade, History } from '../../cards/review.ts'
import { nextDates } from '../../cards/schedule.ts'
import { localDays } from '../../progress/local-days.ts'

/** When a card would come back for each grade, in words. */
export function dueTexts(history: History, now: number, retention: number): Record<Grade, string> {
  const { again, hard, good, easy } = nextDates(history, now, retention)
  const text = (due: number) => dueText(due, now, localDays())
  return { again: text(again), hard: text(hard), good: text(good), easy: text(easy) }
}
