import type { AskedTwice } from '../../progress/gain.ts'
import type { CourseData } from '../lesson-data.ts'

/** `/record.json`: what a record calls by name. */
export type RecordData = CourseData & {
  readonly title: string
  readonly parts: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly ideas: readonly AskedTwice[]
  }[]
}
