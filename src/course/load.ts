import { getCollection, getEntry } from 'astro:content'
import type { Course, Lesson } from './course.ts'
import type { CourseEntry, Outline } from './course-loader.ts'
import { type Problem, problemsText } from './problem.ts'

let known: { readonly stamp: string; readonly course: Promise<Course> } | null = null

/**
 * The course, for pages. Costs next to nothing after the first call, until the content changes.
 * @throws with all problems listed, where the content has never been fine since the server started
 */
export async function loadCourse(): Promise<Course> {
  const stamp: string | undefined = (await getEntry('course', 'stamp'))?.data.json
  if (stamp === undefined) throw new Error(await whyNot())
  if (known?.stamp === stamp) return known.course
  const course = assembled()
  known = { stamp, course }
  return course
}

async function assembled(): Promise<Course> {
  const entries: ReadonlyMap<string, string> = new Map((await getCollection('course')).map(jsonOf))
  const read = (id: string) => JSON.parse(entries.get(id) ?? 'null')
  const outline: Outline = read('outline')
  const lessons = outline.lessons.map((id): Lesson => read(`lesson/${id}`))
  return { ...outline, lessons }
}

function jsonOf({ id, data }: { id: string; data: CourseEntry }): [string, string] {
  return [id, data.json]
}

async function whyNot(): Promise<string> {
  const problems: Problem[] = JSON.parse((await getEntry('course', 'problems'))?.data.json ?? '[]')
  return `The content cannot be shown yet.\n\n${problemsText(problems)}`
}
