import type { APIRoute } from 'astro'
import { cardsOf } from '../../course/cards-of.ts'
import { loadCourse } from '../../course/load.ts'
import { questionsOf } from '../../course/questions-of.ts'
import type { LessonData } from '../../islands/lesson-data.ts'

export async function getStaticPaths() {
  const { lessons } = await loadCourse()
  return lessons.map(lesson => ({ params: { id: lesson.id }, props: { lesson } }))
}

/** What the islands of a lesson read: its questions and cards. */
export const GET: APIRoute = ({ props: { lesson } }) => {
  const data: LessonData = { questions: questionsOf(lesson), cards: cardsOf(lesson) }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
