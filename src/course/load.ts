import { getEntry } from 'astro:content'
import { readFileSync } from 'node:fs'
import type { Course } from './course.ts'

let known: { readonly digest: string; readonly course: Course } | null = null

/**
 * The course, for pages. Costs next to nothing after the first call, until the content changes.
 * @throws with all problems listed, where the content has never been fine since the server started
 */
export async function loadCourse(): Promise<Course> {
  const entry = await getEntry('course', 'course')
  if (entry === undefined) throw new Error(`There is no course to show.\n\n${await whyNot()}`)
  const { text: file, digest } = entry.data
  if (known?.digest === digest) return known.course
  // Written by the loader from a Course, moments ago.
  const course: Course = JSON.parse(readFileSync(file, 'utf8'))
  known = { digest, course }
  return course
}

async function whyNot(): Promise<string> {
  return (await getEntry('course', 'problems'))?.data.text ?? ''
}
