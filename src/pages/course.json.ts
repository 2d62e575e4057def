import type { APIRoute } from 'astro'
import { cardsOf } from '../course/cards-of.ts'
import { loadCourse } from '../course/load.ts'
import { questionsOf } from '../course/questions-of.ts'
import type { CourseData } from '../islands/lesson-data.ts'

/** The course in outline: what home, review and progress read once they are awake. */
export const GET: APIRoute = async () => {
  const { lessons, parts, scenarios } = await loadCourse()
  const data: CourseData = {
    lessons: lessons.map(lesson => ({
      id: lesson.id,
      number: lesson.number,
      title: lesson.title,
      questions: questionsOf(lesson).map(({ id }) => id),
      after: parts.flatMap(({ ideas }) => ideas.flatMap(idea => (idea.lesson === lesson.id ? idea.after.id : []))),
      cards: cardsOf(lesson).map(({ id }) => id)
    })),
    scenarios: scenarios.map(({ id, title }) => ({ id, title }))
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
