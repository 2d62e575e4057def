import { fileURLToPath } from 'node:url'
import { type ContentFile, type Reading, readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'

const { files } = readFiles(fileURLToPath(new URL('./valid', import.meta.url)))

export const FIRST = 'content/lessons/first.mdx'
export const SECOND = 'content/lessons/second.mdx'
export const START = 'content/parts/start.mdx'
export const SHOP = 'content/scenarios/shop.mdx'
export const SHELF = 'content/library/marketing.yaml'
export const COURSE = 'content/course.yaml'
export const SOURCES = 'content/sources.yaml'
export const SCORES = 'content/scores.yaml'
export const PARTS = 'content/sort/parts.yaml'

/** A small course without a mistake. */
export function validFiles(): ContentFile[] {
  return [...files]
}

/** The course that files make, with one image and one criterion around them. */
export function read(contents: readonly ContentFile[], base = '/'): Reading {
  return readCourse(contents, { images: new Set(['/images/cairn.svg']), criteria: ['baseline'], base })
}

/** The valid course with one edit; the text to find must be there. */
export function edited(path: string, find: string, replace: string): ContentFile[] {
  return files.map(file => {
    if (file.path !== path) return file
    if (!file.text.includes(find)) throw new Error(`${path} does not contain “${find}”.`)
    return { path, text: file.text.replace(find, () => replace) }
  })
}
