import { EventEmitter } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Course } from '../../src/course/course.ts'
import { announced, courseLoader } from '../../src/course/course-loader.ts'
import type { Problem } from '../../src/course/problem.ts'

const FIRST = 'content/lessons/first.mdx'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-'))
  cpSync(fileURLToPath(new URL('./valid', import.meta.url)), root, { recursive: true })
  for (const folder of ['src/grader/criteria', 'public/images']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'src/grader/criteria/baseline.ts'), '')
  writeFileSync(join(root, 'public/images/cairn.svg'), '')
})

afterEach(() => rmSync(root, { recursive: true }))

/** What Astro hands to a loader, as far as ours uses it. */
function contextOf(watcher?: EventEmitter) {
  const entries = new Map<string, { text: string; digest: string }>()
  const store = {
    has: (id: string) => entries.has(id),
    set: ({ id, data }: { id: string; data: { text: string; digest: string } }) => entries.set(id, data),
    delete: (id: string) => entries.delete(id)
  }
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.cache/`), base: '/' }
  const logger = { info: vi.fn(), error: vi.fn() }
  const generateDigest = (text: string) => String(text.length)
  const context = { store, config, logger, generateDigest, watcher } as unknown as LoaderContext
  const titles = () => {
    const file = entries.get('course')?.text
    const course: Course | null = file === undefined ? null : JSON.parse(readFileSync(file, 'utf8'))
    return course?.lessons.map(({ title }) => title) ?? null
  }
  return { context, entries, logger, titles }
}

function edit(find: string, replace: string): void {
  const path = join(root, FIRST)
  writeFileSync(path, readFileSync(path, 'utf8').replace(find, replace))
}

test('a build keeps the course for the pages', async () => {
  const { context, titles } = contextOf()
  await courseLoader().load(context)
  expect(titles()).toEqual(['First', 'Second'])
})

test('a build fails with all problems listed', async () => {
  edit('<Card id="from-to">', '<Card>')
  edit('- [x] {raise}', '- [ ] {raise}')
  await expect(courseLoader().load(contextOf().context)).rejects.toThrow(
    /first\.mdx:91: <Card> lacks [\s\S]*first\.mdx:96: question “which” has no right option\.[\s\S]*2 problems/
  )
})

test('while authors work, a mistake is told and the last good content stays until it is mended', async () => {
  const watcher = new EventEmitter()
  const { context, logger, titles } = contextOf(watcher)
  const told: number[] = []
  const listen = (message: unknown) => told.push((message as Problem[]).length)
  announced.subscribe(listen)
  await courseLoader().load(context)

  edit('title: First', 'titel: Changed')
  watcher.emit('change', join(root, FIRST))
  await vi.waitFor(() => expect(logger.error).toHaveBeenCalledOnce())
  expect(logger.error.mock.calls[0]?.[0]).toContain('first.mdx:2: the front matter has an unknown field “titel”.')
  expect(titles()).toEqual(['First', 'Second'])

  edit('titel: Changed', 'title: Changed')
  watcher.emit('change', join(root, FIRST))
  await vi.waitFor(() => expect(titles()).toEqual(['Changed', 'Second']))
  expect(told).toEqual([0, 1, 0])
  announced.unsubscribe(listen)
})

test('a server that starts with a mistake waits for it to be mended', async () => {
  edit('title: First', 'titel: First')
  const watcher = new EventEmitter()
  const { context, entries, titles } = contextOf(watcher)
  await courseLoader().load(context)
  expect(titles()).toBeNull()
  expect(entries.get('problems')?.text).toContain('“titel”')

  edit('titel: First', 'title: First')
  watcher.emit('change', join(root, FIRST))
  await vi.waitFor(() => expect(titles()).toEqual(['First', 'Second']))
  expect(entries.has('problems')).toBe(false)
})

test('other files are no reason to read the content again', async () => {
  const watcher = new EventEmitter()
  const { context, logger } = contextOf(watcher)
  await courseLoader().load(context)
  edit('title: First', 'title: Changed')
  watcher.emit('change', join(root, 'src/site.ts'))
  watcher.emit('change', join(root, 'content/course.yaml'))
  await vi.waitFor(() => expect(logger.info).toHaveBeenCalledOnce())
})

test('nothing an author saves ends the server', async () => {
  const watcher = new EventEmitter()
  const { context, logger, titles } = contextOf(watcher)
  await courseLoader().load(context)
  // A place where the course cannot be put stands for whatever nobody foresaw.
  rmSync(join(root, '.cache'), { recursive: true })
  writeFileSync(join(root, '.cache'), '')
  edit('title: First', 'title: Changed')
  watcher.emit('change', join(root, FIRST))
  await vi.waitFor(() => expect(logger.error).toHaveBeenCalledOnce())
  expect(logger.error.mock.calls[0]?.[0]).toMatch(/^The content could not be read: /)

  rmSync(join(root, '.cache'))
  watcher.emit('change', join(root, FIRST))
  await vi.waitFor(() => expect(titles()).toEqual(['Changed', 'Second']))
})
