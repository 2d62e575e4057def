import { hydrate } from 'preact'
import type { CourseData } from '../lesson-data.ts'
import { Review } from './Review.tsx'

export function start(root: Element, { base }: { base: string }, { lessons }: CourseData): void {
  hydrate(<Review base={base} lessons={lessons} />, root)
}
