import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { courseLoader } from './course/course-loader.ts'

export const collections = {
  // Read and checked whole by `course/`; pages ask `loadCourse()` for it.
  course: defineCollection({ loader: courseLoader(), schema: z.object({ json: z.string() }) })
}
