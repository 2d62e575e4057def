import type { APIRoute } from 'astro'
import { loadCourse } from '../course/load.ts'
import { outlineOf } from '../course/outline.ts'
import type { CourseData } from '../islands/lesson-data.ts'

/** The course in outline: what home reads once it is awake. */
export const GET: APIRoute = async () => {
  const course = await loadCourse()
  const data: CourseData = {
    lessons: outlineOf(course),
    scenarios: course.scenarios.map(({ id, title }) => ({ id, title }))
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
