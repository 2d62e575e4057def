import type { APIRoute } from 'astro'
import { loadCourse } from '../course/load.ts'
import { progressOutline } from '../course/outline.ts'
import type { ProgressData } from '../islands/progress/progress-data.ts'

/** The course in outline, as the progress page reads it. */
export const GET: APIRoute = async () => {
  const course = await loadCourse()
  const data: ProgressData = {
    lessons: progressOutline(course),
    parts: course.parts.map(({ id, number, title, ideas }) => ({
      id,
      number,
      title,
      ideas: ideas.map(({ id, before, after }) => ({ id, before: before.id, after: after.id }))
    })),
    scenarios: course.scenarios.map(({ id, title }) => ({ id, title }))
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
