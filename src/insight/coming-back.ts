import type { DayOf } from '../cards/day.ts'
import { dueBefore } from '../cards/horizon.ts'
import type { Memory } from '../cards/schedule.ts'
import type { PauseRecord } from '../progress/pauses.ts'

/** Something with a memory: a card, or a question or flaw that comes back like one. */
export type Remembered = { readonly id: string; readonly isCard: boolean; readonly memory: Memory }

/** On which of the learner's days something comes back, and whether the daily limit leaves it alone. */
export type Coming = { readonly day: number; readonly isFree: boolean }

type When = { readonly now: number; readonly dayOf: DayOf; readonly planDay: number | null }

/**
 * When each of these comes back next, by the rules of today's queue (cards/queue.ts): what is overdue comes today; what
 * is being learnt comes within the day and is no matter of limits; what is put off comes tomorrow; what is left out, never.
 */
export function comingBack(
  some: readonly Remembered[],
  pauses: Readonly<Record<string, PauseRecord>>,
  { now, dayOf, planDay }: When
): readonly Coming[] {
  const today = dayOf(now)
  return some.flatMap(({ id, isCard, memory }): Coming[] => {
    const { buried, suspended } = pauses[id] ?? {}
    if (suspended?.on) return []
    const due = planDay === null || planDay <= today ? dayOf(memory.due) : dueBefore(planDay, id, memory, dayOf)
    const isBegun = memory.stage === 'learning' && (isCard || dayOf(memory.last) >= today)
    const day = isBegun && memory.due <= now ? today : Math.max(today, due)
    const isPutOff = buried?.on === true && dayOf(buried.at) === today
    if (isPutOff && day === today) return [{ day: today + 1, isFree: isBegun }]
    return [{ day, isFree: isBegun }]
  })
}
