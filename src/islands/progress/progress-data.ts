import type { AskedTwice } from '../../progress/gain.ts'
import type { CourseData, LessonOutline } from '../lesson-data.ts'

/** `/progress.json`: the course in outline, as the progress page reads it. */
export type ProgressData = Pick<CourseData, 'scenarios'> & {
  /** `after`: what is asked after its part about what the lesson teaches; it comes back with the lesson’s own questions. */
  readonly lessons: readonly (LessonOutline & { readonly after: readonly string[] })[]
  readonly parts: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly ideas: readonly AskedTwice[]
  }[]
}
