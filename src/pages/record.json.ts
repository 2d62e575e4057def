import type { APIRoute } from 'astro'
import { loadCourse } from '../course/load.ts'
import { outlineOf } from '../course/outline.ts'
import type { RecordData } from '../islands/record/record-data.ts'

/** The course in outline with its parts, as the record calls them by name. */
export const GET: APIRoute = async () => {
  const course = await loadCourse()
  const data: RecordData = {
    title: course.title,
    lessons: outlineOf(course),
    parts: course.parts.map(({ id, number, title, ideas }) => ({
      id,
      number,
      title,
      ideas: ideas.map(idea => ({ id: idea.id, before: idea.before.id, after: idea.after.id }))
    })),
    scenarios: course.scenarios.map(({ id, title }) => ({ id, title }))
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
