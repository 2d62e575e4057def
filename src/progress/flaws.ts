import type { History, Review } from '../cards/review.ts'
import type { DraftRecord } from './drafts.ts'
import type { Grading } from './grading.ts'
import type { ById } from './merge.ts'
import type { Practised } from './practice.ts'

/** A criterion the learner misses again and again, and when. */
export type Flaw = { readonly criterion: string; readonly texts: number; readonly past: History }

/** How many of the texts looked at have to miss a criterion before it comes back in the review. */
const RECURRING = 2

/** A text that was graded, and the criteria its writer has set aside in that draft: they count for nothing there. */
export type GradedText = { readonly grading: Grading; readonly aside: ReadonlySet<string> }

/** What says something of a writer's habits: of each draft the first text that was graded and the last. */
export function gradedTexts(drafts: ById<DraftRecord>): readonly GradedText[] {
  return Object.values(drafts).flatMap(({ gradings = [], setAside = {} }) => {
    const aside = new Set(Object.values(setAside).flatMap(({ criterion, back }) => (back === true ? [] : [criterion])))
    const ends = new Set([gradings[0], gradings.at(-1)])
    return [...ends].flatMap(grading => (grading ? [{ grading, aside }] : []))
  })
}

/**
 * Criteria missed in two or more texts: the first and the last that was graded of each draft, so that a flaw mended at
 * once does not count. Tasks of mending count as recall once a criterion recurs.
 * @param missedIn criteria a text misses, as the grader says today
 */
export function recurringFlaws(
  drafts: ById<DraftRecord>,
  mended: readonly Practised[],
  missedIn: (grading: Grading) => readonly string[]
): readonly Flaw[] {
  const missed = new Map<string, Review[]>()
  for (const { grading, aside } of gradedTexts(drafts)) {
    for (const criterion of new Set(missedIn(grading))) {
      if (!aside.has(criterion))
        missed.set(criterion, [...(missed.get(criterion) ?? []), { at: grading.at, grade: 'again' }])
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
