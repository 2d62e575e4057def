import type { APIRoute } from 'astro'
import { loadCourse } from '../course/load.ts'
import { reviewOutline } from '../course/outline.ts'
import type { CourseData } from '../islands/lesson-data.ts'

/** The course in outline, as the review reads it. */
export const GET: APIRoute = async () => {
  const data: CourseData = { lessons: reviewOutline(await loadCourse()), scenarios: [] }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
