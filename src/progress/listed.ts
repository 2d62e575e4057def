import type { Listed } from '../cards/card.ts'
import type { LessonParts } from './summary.ts'

/** Cards and questions of the course as the schedule needs them, in course order: the outline alone tells. */
export function listedIn(lessons: readonly LessonParts[]): Listed[] {
  return lessons.flatMap(({ id: lesson, cards, questions }) => [
    ...cards.map(id => ({ id, lesson })),
    ...questions.map((id): Listed => ({ id, lesson, kind: 'question' }))
  ])
}
