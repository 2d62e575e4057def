import { hydrate } from 'preact'
import type { CourseData } from '../lesson-data.ts'
import { Progress } from './Progress.tsx'

export function start(root: Element, { base }: { base: string }, { lessons, scenarios }: CourseData): void {
  hydrate(<Progress base={base} lessons={lessons} scenarios={scenarios} />, root)
}
