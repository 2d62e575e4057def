import type { Listed } from '../../cards/card.ts'
import type { LessonOutline } from '../lesson-data.ts'

/** Cards and answered questions of the course as the schedule needs them, in course order: the outline alone tells. */
export function listedIn(lessons: readonly LessonOutline[], isAnswered: (question: string) => boolean): Listed[] {
  return lessons.flatMap(({ id: lesson, cards, questions }) => [
    ...cards.map(id => ({ id, lesson })),
    ...questions.filter(isAnswered).map((id): Listed => ({ id, lesson, kind: 'question' }))
  ])
}
