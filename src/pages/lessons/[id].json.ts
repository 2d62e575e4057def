import type { APIRoute } from 'astro'
import { cardsOf } from '../../course/cards-of.ts'
import { loadCourse } from '../../course/load.ts'
import { questionsOf } from '../../course/questions-of.ts'
import type { LessonData } from '../../islands/lesson-data.ts'

export async function getStaticPaths() {
  const { lessons, parts } = await loadCourse()
  return lessons.map(lesson => {
    const after = parts.flatMap(({ ideas }) => ideas.flatMap(idea => (idea.lesson === lesson.id ? idea.after : [])))
    return { params: { id: lesson.id }, props: { lesson, after } }
  })
}

/**
 * What the islands of a lesson read: its questions and cards. With them what is asked after its part about what it
 * teaches, since a miss there comes back in the review; guesses before the part never do, so they are not among them.
 */
export const GET: APIRoute = ({ props: { lesson, after } }) => {
  const data: LessonData = { questions: [...questionsOf(lesson), ...after], cards: cardsOf(lesson) }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
