import type { Course } from '../../src/course/course.ts'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'

const { files, surroundings } = readFiles(process.cwd())

/** The course of this project as it is on disk. */
export function realCourse(): Course {
  const { course, problems } = readCourse(files, surroundings)
  if (course === null) throw new Error(`The content has ${problems.length} problems; see “npm run check:content”.`)
  return course
}
