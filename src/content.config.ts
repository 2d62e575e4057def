import { defineCollection } from 'astro:content'
import { courseLoader, entryFields } from './course/course-loader.ts'

export const collections = {
  // Read and checked whole by `course/`; pages ask `loadCourse()` for it.
  course: defineCollection({ loader: courseLoader(), schema: entryFields })
}
