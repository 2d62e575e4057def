import { hydrate } from 'preact'
import type { CourseData } from '../lesson-data.ts'
import { Review } from './Review.tsx'

export function start(root: Element, { base }: { base: string }, { lessons }: CourseData): void {
  // A question asked after a part comes back with the lesson that teaches it.
  const asking = lessons.map(lesson => ({ ...lesson, questions: [...lesson.questions, ...lesson.after] }))
  hydrate(<Review base={base} lessons={asking} />, root)
}
