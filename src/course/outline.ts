import { cardsOf } from './cards-of.ts'
import type { Course } from './course.ts'
import { questionsOf } from './questions-of.ts'

/** A lesson by the ids of what it asks. */
export type LessonIds = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly questions: readonly string[]
  readonly cards: readonly string[]
}

/** Every lesson in course order, with what stands on its own page. */
export function outlineOf({ lessons }: Pick<Course, 'lessons'>): LessonIds[] {
  return lessons.map(lesson => ({
    id: lesson.id,
    number: lesson.number,
    title: lesson.title,
    questions: questionsOf(lesson).map(({ id }) => id),
    cards: cardsOf(lesson).map(({ id }) => id)
  }))
}

/** The same for the review: what is asked after its part about what a lesson teaches comes back with that lesson. */
export function reviewOutline(course: Pick<Course, 'lessons' | 'parts'>): LessonIds[] {
  return progressOutline(course).map(({ after, ...lesson }) => ({
    ...lesson,
    questions: [...lesson.questions, ...after]
  }))
}

/** The same for the progress page, which shows them apart. */
export function progressOutline(
  course: Pick<Course, 'lessons' | 'parts'>
): (LessonIds & { readonly after: string[] })[] {
  const ideas = course.parts.flatMap(part => part.ideas)
  return outlineOf(course).map(lesson => ({
    ...lesson,
    after: ideas.flatMap(idea => (idea.lesson === lesson.id ? idea.after.id : []))
  }))
}
