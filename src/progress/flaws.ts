import type { History, Review } from '../cards/review.ts'
import type { DraftRecord } from './drafts.ts'
import type { Grading } from './grading.ts'
import type { ById } from './merge.ts'
import type { Practised } from './practice.ts'

/** A criterion the learner misses again and again, and when. */
export type Flaw = { readonly criterion: string; readonly texts: number; readonly past: History }

/** How many of the texts looked at have to miss a criterion before it comes back in the review. */
const RECURRING = 2

/**
 * Criteria missed in two or more texts: the first and the last that was graded of each draft, so that a flaw mended at
 * once does not count. What the writer has set aside in a draft counts for nothing there. Tasks of mending count as
 * recall once a criterion recurs.
 * @param missedIn criteria a text misses, as the grader says today
 */
export function recurringFlaws(
  drafts: ById<DraftRecord>,
  mended: readonly Practised[],
  missedIn: (grading: Grading) => readonly string[]
): readonly Flaw[] {
  const missed = new Map<string, Review[]>()
  for (const { gradings = [], setAside = {} } of Object.values(drafts)) {
    const [first, last] = [gradings[0], gradings.at(-1)]
    const aside = new Set(Object.values(setAside).flatMap(({ criterion, back }) => (back === true ? [] : [criterion])))
    for (const grading of new Set([first, last])) {
      if (!grading) continue
      for (const criterion of new Set(missedIn(grading))) {
        if (!aside.has(criterion))
          missed.set(criterion, [...(missed.get(criterion) ?? []), { at: grading.at, grade: 'again' }])
      }
    }
  }
  return [...missed]
    .filter(([, misses]) => misses.length >= RECURRING)
    .map(([criterion, misses]) => ({
      criterion,
      texts: misses.length,
      past: [...misses, ...drilled(mended, criterion)].toSorted((a, b) => a.at - b.at)
    }))
}

function drilled(mended: readonly Practised[], criterion: string): History {
  return mended.flatMap(({ at, what, points }): Review[] =>
    what === criterion && points !== undefined ? [{ at, grade: points < 1 ? 'again' : 'good' }] : []
  )
}
