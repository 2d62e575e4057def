import { channel } from 'node:diagnostics_channel'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { z } from 'zod'
import { type Problem, problemsText } from './problem.ts'
import { readCourse } from './read-course.ts'
import { readFiles } from './read-files.ts'

/**
 * What the collection holds. `course`: the file the course was put into, and a digest of it. A thousand lessons in the
 * store itself would travel through the bundler with every build. `problems`: why there is no course.
 */
export const entryFields = z.object({ text: z.string(), digest: z.string() })

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
          // Nothing an author saves may end the server.
          try {
            if (refresh(root, context).length === 0) logger.info('The content is fine.')
          } catch (error) {
            logger.error(`The content could not be read: ${error instanceof Error ? error.message : error}`)
          }
        }, PAUSE)
      }
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed)
    }
  }
}

function concernsContent(path: string): boolean {
  return ['content', join('public', 'images')].some(folder => path.startsWith(`${folder}${sep}`))
}

/** Keeps the content as it is on disk for the pages, unless it has problems. */
function refresh(root: string, { store, config, generateDigest, logger, watcher }: LoaderContext): readonly Problem[] {
  const { files, surroundings } = readFiles(root)
  const { course, problems } = readCourse(files, { ...surroundings, base: config.base })
  if (watcher !== undefined) announced.publish(problems)
  // A build beside a running server may be for another base.
  const name = watcher === undefined ? 'course.json' : 'course-while-writing.json'
  const file = fileURLToPath(new URL(name, config.cacheDir))
  if (course === null) {
    if (watcher !== undefined) logger.error(`\n${problemsText(problems)}`)
    if (!existsSync(file)) store.delete('course')
    // Pages without a course say why there is none.
    store.set({ id: 'problems', data: { text: problemsText(problems), digest: '' } })
    return problems
  }
  const text = JSON.stringify(course)
  const digest = generateDigest(text)
  mkdirSync(dirname(file), { recursive: true })
  // Put in place whole: a page that reads meanwhile finds the former course or this one, never half of it.
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  store.delete('problems')
  store.set({ id: 'course', data: { text: file, digest }, digest })
  return problems
}
