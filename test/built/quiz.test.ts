import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/quiz/question.ts'
import { brotliSize, closureOf, dist, islandsBuilt, pagesIn } from '../site/built.ts'

const folder = join(dist, '_astro')
const ISLAND = 18_000

/** What a page has loaded before any island is reached. */
const html = pagesIn(dist).find(({ path }) => path.startsWith('/lessons/'))?.html ?? ''
const page = join(dist, /<html[^>]*\sdata-page="([^"]+)"/.exec(html)?.[1] ?? '')
const already = closureOf(page)
const { list, starts } = islandsBuilt()
const quiz = starts.get('quiz') ?? ''

/** The view each rarer kind of question fetches, by the name of its chunk. */
const chunks: Partial<Record<Question['kind'], string>> = {
  'short-text': 'ShortText',
  number: 'NumberField',
  'fill-blanks': 'FillBlanks',
  'match-pairs': 'MatchPairs',
  'put-in-order': 'PutInOrder',
  'sort-into-groups': 'SortIntoGroups',
  'mark-words': 'MarkWords',
  'write-one': 'WriteOne'
}

function chunkOf(kind: Question['kind']): string[] {
  const name = chunks[kind]
  return name === undefined
    ? []
    : readdirSync(folder).flatMap(file => (file.startsWith(`${name}.`) ? join(folder, file) : []))
}

function weightOf(files: readonly string[]): number {
  const all = new Set([list, ...files].flatMap(file => [...closureOf(file)]))
  return [...all].filter(file => !already.has(file)).reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0)
}

/** Every quiz of every lesson: the lesson, and the kinds it asks. Each wakes by itself, when it is reached. */
const quizzes = pagesIn(dist).flatMap(({ path, html: lesson }) => {
  const id = /^\/lessons\/([\w-]+)\/$/.exec(path)?.[1]
  if (id === undefined) return []
  const { questions } = JSON.parse(readFileSync(join(dist, 'lessons', `${id}.json`), 'utf8'))
  const all: readonly Question[] = questions
  return [...lesson.matchAll(/data-island="quiz"[\s\S]*?<script type="application\/json">(.*?)<\/script>/g)].map(
    ([, props = '']) => {
      const { ids, title } = JSON.parse(props)
      const kinds = new Set(all.filter(question => ids.includes(question.id)).map(({ kind }) => kind))
      return { lesson: id, title, kinds: [...kinds] }
    }
  )
})

describe('a quiz', () => {
  test('fetches no view of a rarer kind before a question of that kind is reached', () => {
    const rarer = Object.keys(chunks).flatMap(kind => chunkOf(kind as Question['kind']))
    expect(rarer).toHaveLength(8)
    const woken = closureOf(quiz)
    expect(rarer.filter(file => woken.has(file))).toEqual([])
  })

  test('stands in every lesson', () => {
    expect(quizzes.length).toBeGreaterThan(8)
    expect(new Set(quizzes.flatMap(({ kinds }) => kinds)).size).toBe(11)
  })

  test.each(quizzes)('of $lesson, “$title”, keeps the budget of an island with all that it fetches', ({ kinds }) => {
    expect(weightOf([quiz, ...kinds.flatMap(chunkOf)])).toBeLessThanOrEqual(ISLAND)
  })

  test('fetches the grader only with a line to judge', () => {
    const woken = weightOf([quiz, ...Object.keys(chunks).flatMap(kind => chunkOf(kind as Question['kind']))])
    expect(woken).toBeLessThan(2 * ISLAND)
  })
})
