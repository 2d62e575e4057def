import { computed, type ReadableAtom } from 'nanostores'
import type { Progress } from './create.ts'
import { lastPlace, lessonsDone } from './lessons.ts'
import { type LessonParts, type LessonSummary, lessonSummary } from './summary.ts'

/** Ids of the lessons marked as done. */
export function $lessonsDone({ lessons }: Pick<Progress, 'lessons'>): ReadableAtom<readonly string[]> {
  return computed(lessons.$all, lessonsDone)
}

/** Where to go on reading. */
export function $lastPlace({ lessons }: Pick<Progress, 'lessons'>): ReadableAtom<ReturnType<typeof lastPlace>> {
  return computed(lessons.$all, lastPlace)
}

/** How far the learner is with each of these lessons, in the order given. */
export function $summaries(
  progress: Pick<Progress, 'answers' | 'reviews' | 'lessons'>,
  parts: readonly LessonParts[]
): ReadableAtom<readonly LessonSummary[]> {
  const { answers, reviews, lessons } = progress
  return computed([answers.$all, reviews.$all, lessons.$all], (answered, reviewed, opened) =>
    parts.map(part => lessonSummary(part, { answers: answered, reviews: reviewed, lessons: opened }))
  )
}
