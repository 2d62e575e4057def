import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brotliSize, closureOf, dist, filesIn, laterOf, pagesIn } from '../site/built.ts'

/** Bytes over the wire, from the design (section 7). */
const KB = 1000
const budget = { page: 24 * KB, script: 2 * KB, fonts: 30 * KB, island: 18 * KB, desk: 45 * KB }

const pages = pagesIn(dist)
const lessons = pages.filter(({ path }) => path.startsWith('/lessons/'))
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\b(?:src|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g)].map(
    found => found[1] ?? ''
  )
const scriptFiles = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(found => join(dist, found[1] ?? ''))

/** Everything a page runs before any island is reached. */
function firstScript(html: string): string {
  const files = scriptFiles(html).flatMap(file => [...closureOf(file)])
  return [...inlineScripts(html), ...[...new Set(files)].map(file => readFileSync(file, 'utf8'))].join('\n')
}

test('the built site has lessons to weigh', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(3)
})

describe('first visit', () => {
  test.each(lessons)('$path weighs at most 24 kB with its styles', ({ html }) => {
    expect(brotliSize(html)).toBeLessThanOrEqual(budget.page)
  })

  test.each(pages)('$path runs at most 2 kB of script before an island is reached', ({ html }) => {
    expect(brotliSize(firstScript(html))).toBeLessThanOrEqual(budget.script)
  })

  test('fonts weigh at most 30 kB together and never block the first paint', () => {
    const fonts = filesIn(dist).filter(file => file.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.reduce((sum, file) => sum + readFileSync(file).length, 0)).toBeLessThanOrEqual(budget.fonts)
    for (const { html } of pages) {
      expect(html).not.toMatch(/<link[^>]+rel="preload"[^>]+as="font"/)
      for (const [face] of html.matchAll(/@font-face\s*\{[^}]*\}/g)) expect(face).toMatch(/font-display:\s*optional/)
    }
  })

  test('styles come with the page, in one response', () => {
    for (const { html } of pages) expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/)
  })
})

describe('islands', () => {
  const entry = scriptFiles(lessons[0]?.html ?? '')[0] ?? ''
  const islands = entry ? [...closureOf(entry)].flatMap(laterOf).filter(file => basename(file).startsWith('start')) : []
  const weights = islands.map(file => ({
    name: nameOf(file),
    size: brotliSize([...closureOf(file)].map(each => readFileSync(each, 'utf8')).join('\n'))
  }))

  test('are fetched one by one, when seen', () => {
    expect(weights.map(({ name }) => name)).toEqual(expect.arrayContaining(['quiz', 'deck', 'write', 'review']))
  })

  test('weigh at most 18 kB each with all they pull in, the writing desk 45 kB', () => {
    for (const { name, size } of weights)
      expect({ name, size, fits: size <= (name === 'write' ? budget.desk : budget.island) }).toEqual({
        name,
        size,
        fits: true
      })
  })
})

/** The island a chunk starts: the loader names them in the page script, in front of the file. */
function nameOf(file: string): string {
  const loader = [...filesIn(join(dist, '_astro'))]
    .map(each => readFileSync(each, 'utf8'))
    .find(text => text.includes(basename(file)) && text.includes('quiz'))
  return (
    loader?.match(new RegExp(`([\\w-]+):\\(\\)=>import\\([\`"']\\./${basename(file).replace('.', '\\.')}`))?.[1] ?? file
  )
}
