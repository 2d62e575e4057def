import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from './files.ts'

/** What a learner may read: text between tags, and literals that hold a sentence. */
function wordsIn(path: string): string[] {
  const code = textOf(path)
    .replace(/^---[\s\S]*?^---/m, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/[^\n]*/g, '$1')
  const between = [...code.matchAll(/>([^<>{}]*[A-Za-z]{2}[^<>{}]*)</g)].map(found => found[1] ?? '')
  const literals = [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(found => found[2] ?? '')
  return [
    ...between,
    ...literals.filter(text => /^[A-Z“].*\s\w+.*\s/.test(text) && !/[=;{}<>]/.test(text.replace(/\$\{[^}]*\}/g, '')))
  ]
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '' && !/^M\d/.test(text))
}

const files = projectFiles().filter(path =>
  /^src\/(islands|components|pages|layouts|progress)\/.*\.(tsx|ts|astro|mdx)$/.test(path)
)
const all = files.flatMap(path => wordsIn(path).map(text => ({ path, text })))
const offending = (pattern: RegExp) =>
  all.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`)

describe('words on the pages', () => {
  test('are found at all', () => {
    expect(all.length).toBeGreaterThan(120)
    expect(all.some(({ text }) => text.includes('Say it first, aloud or in your head'))).toBe(true)
  })

  test('never shout', () => {
    expect(offending(/[A-Za-z]!(\s|$)/)).toEqual([])
  })

  test('say no word twice', () => {
    expect(offending(/\b(\w+) \1\b(?!-)/i)).toEqual([])
  })

  test('use curly quotes and apostrophes', () => {
    expect(offending(/\w'\w|(^|\s)"\w/)).toEqual([])
  })

  test('promise nothing for later and leave no gaps', () => {
    expect(offending(/\b(coming soon|lorem|TODO|FIXME|EXAM|placeholder)\b/)).toEqual([])
  })

  test('are spelt the British way', () => {
    expect(offending(/\b(color|behavior|favorite|center|organize|analyze|recognize|practicing)\b/i)).toEqual([])
  })
})
