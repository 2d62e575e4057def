import type { APIRoute } from 'astro'
import { shownIdea } from '../../course/idea-data.ts'
import { loadCourse } from '../../course/load.ts'
import type { PartData } from '../../islands/lesson-data.ts'

export async function getStaticPaths() {
  const { parts } = await loadCourse()
  return parts.map(({ id }) => ({ params: { id } }))
}

/** What is asked before and after a part: read by both pages once they are awake. */
export const GET: APIRoute = async ({ params }) => {
  const course = await loadCourse()
  const ideas = course.parts.find(({ id }) => id === params.id)?.ideas ?? []
  const data: PartData = {
    ideas: ideas.map(idea => shownIdea(idea, course, import.meta.env.BASE_URL)),
    questions: ideas.flatMap(({ before, after }) => [before, after]),
    cards: []
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
