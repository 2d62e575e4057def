import type { Card } from '../cards/card.ts'
import type { Question } from '../quiz/question.ts'
import type { IdeaData } from './gain/idea-data.ts'

/** `/lessons/<id>.json`: what the islands of one lesson read. */
export type LessonData = { readonly questions: readonly Question[]; readonly cards: readonly Card[] }

/** `/parts/<id>.json`: what is asked before and after a part, in a shape that a quiz reads too. */
export type PartData = LessonData & { readonly ideas: readonly IdeaData[] }

/** `/course.json` and `/review.json`: the course in outline, for what looks at all of it. */
export type CourseData = {
  readonly lessons: readonly LessonOutline[]
  readonly scenarios: readonly { readonly id: string; readonly title: string }[]
}

export type LessonOutline = {
  readonly id: string
  readonly number: string
  readonly title: string
  /** Ids, in order. */
  readonly questions: readonly string[]
  readonly cards: readonly string[]
}
