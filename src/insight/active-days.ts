import type { DayOf } from '../cards/day.ts'
import type { History } from '../cards/review.ts'
import type { StoredAnswer } from '../progress/answers.ts'
import type { DraftRecord } from '../progress/drafts.ts'
import type { LessonRecord } from '../progress/lessons.ts'
import type { ById } from '../progress/merge.ts'
import type { Practised } from '../progress/practice.ts'

/** What is kept of all a learner does. */
export type Doings = {
  readonly answers: ById<readonly StoredAnswer[]>
  readonly reviews: ById<History>
  readonly lessons: ById<LessonRecord>
  readonly drafts: ById<DraftRecord>
  readonly practice: ById<readonly Practised[]>
}

/**
 * How many things were done on each of the learner's days: answers, cards turned, lessons opened or marked as done,
 * drafts written and checked, drills. A review taken back was still a minute spent here and counts as one.
 */
export function activeDays(
  { answers, reviews, lessons, drafts, practice }: Doings,
  dayOf: DayOf
): ReadonlyMap<number, number> {
  const days = new Map<number, number>()
  const add = (at: number | undefined) => {
    if (at === undefined) return
    const day = dayOf(at)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  for (const all of [answers, reviews, practice])
    for (const list of Object.values(all)) for (const { at } of list) add(at)
  for (const { firstOpened, lastOpened, finished } of Object.values(lessons)) {
    add(firstOpened)
    if (lastOpened !== firstOpened) add(lastOpened)
    add(finished?.at)
  }
  for (const { versions = {}, gradings = [], ratings = {} } of Object.values(drafts))
    for (const { at } of [...Object.values(versions), ...gradings, ...Object.values(ratings)]) add(at)
  return days
}
