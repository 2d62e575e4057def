import { channel } from 'node:diagnostics_channel'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Course } from './course.ts'
import { inOrder, type Problem, problemsText } from './problem.ts'
import { readCourse } from './read-course.ts'
import { readFiles } from './read-files.ts'

/** What the collection holds: each entry is JSON text, as the store walks through every value it is given. */
export type CourseEntry = { readonly json: string }

/** Everything of a course but its lessons, which are entries of their own. */
export type Outline = Omit<Course, 'lessons'> & { readonly lessons: readonly string[] }

/** Where the problems of the content are announced while authors work: a list, empty once all are mended. */
export const announced = channel('cairn:content-problems')

// Editors save in several steps; one reading is enough for all of them.
const PAUSE = 60

/**
 * Reads the content folder into a collection. A build fails with all problems listed; while authors work, problems are
 * printed and announced, the last good content stays, and every save is read anew.
 */
export function courseLoader(): Loader {
  return {
    name: 'course',
    async load(context) {
      const root = fileURLToPath(context.config.root)
      const problems = refresh(root, context)
      const { watcher, logger } = context
      if (watcher === undefined) {
        if (problems.length > 0) throw new Error(`the content has mistakes.\n\n${problemsText(problems)}`)
        return
      }
      let waiting: NodeJS.Timeout | undefined
      const changed = (path: string) => {
        if (!concernsContent(relative(root, path))) return
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          if (refresh(root, context).length === 0) logger.info('The content is fine.')
        }, PAUSE)
      }
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed)
    }
  }
}

function concernsContent(path: string): boolean {
  return ['content', join('public', 'images')].some(folder => path.startsWith(`${folder}${sep}`))
}

/** Puts the content as it is on disk into the store, unless it has problems. */
function refresh(root: string, { store, config, generateDigest, logger, watcher }: LoaderContext): readonly Problem[] {
  const { files, surroundings } = readFiles(root)
  const { course, problems } = readCourse(files, { ...surroundings, base: config.base })
  if (watcher !== undefined) announced.publish(problems)
  const put = (id: string, value: unknown) => {
    const json = JSON.stringify(value)
    const digest = generateDigest(json)
    store.set({ id, data: { json }, digest })
    return digest
  }
  put('problems', inOrder(problems))
  if (course === null) {
    if (watcher !== undefined) logger.error(`\n${problemsText(problems)}`)
    return problems
  }
  const { lessons, ...others } = course
  const outline: Outline = { ...others, lessons: lessons.map(({ id }) => id) }
  const digests = [put('outline', outline), ...lessons.map(lesson => put(`lesson/${lesson.id}`, lesson))]
  // Every page asks whether the course is still the one it knows, so the answer is an entry of its own.
  put('stamp', generateDigest(digests.join()))
  const there = new Set(outline.lessons.map(id => `lesson/${id}`))
  for (const id of store.keys()) if (id.startsWith('lesson/') && !there.has(id)) store.delete(id)
  return problems
}
