import { describe, expect, test } from 'vitest'
import { cardsOf } from '../../src/course/cards-of.ts'
import type { Block, Lesson } from '../../src/course/course.ts'
import { problemText } from '../../src/course/problem.ts'
import { questionsOf } from '../../src/course/questions-of.ts'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'
import { root } from './files.ts'

const { files, surroundings } = readFiles(root)
const { course, problems } = readCourse(files, surroundings)
const lessons = course?.lessons ?? []
const parts = course?.parts ?? []
const scenarios = course?.scenarios ?? []
const library = course?.library ?? []

/** Fields that nobody reads as text. */
const UNREAD = new Set([
  'tags',
  'faults',
  'disputed',
  'id',
  'type',
  'kind',
  'of',
  'scenario',
  'lesson',
  'lessons',
  'chapter',
  'speaker',
  'url',
  'termsUsed',
  'renamed'
])

/** Every text of a piece of content as its reader sees it, without markup and code. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  // Headings and terms carry their words twice, with markup and without.
  const twice = 'html' in value ? 'text' : ''
  return Object.entries(value).flatMap(([key, inner]) => (UNREAD.has(key) || key === twice ? [] : textsIn(inner)))
}

function plain(html: string): string {
  return html
    .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(p|li|td|th|h\d|blockquote)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
}

function wordsIn(value: unknown): number {
  return (
    textsIn(value)
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'.,%-]*/gu)?.length ?? 0
  )
}

const CHAPTER = new Set<Block['type']>([
  'heading',
  'prose',
  'explain',
  'analogy',
  'definition',
  'okr',
  'compare',
  'memory'
])

/** The blocks that make up the chapters, from the first heading on. */
function chaptersOf({ blocks }: Lesson): Block[] {
  const first = blocks.findIndex(({ type }) => type === 'heading')
  return first === -1 ? [] : blocks.slice(first).filter(({ type }) => CHAPTER.has(type))
}

/** Where a pattern is found in the texts, with a few words around it. */
function findings(value: unknown, pattern: RegExp): string[] {
  return textsIn(value).flatMap(text =>
    [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30))
  )
}

test('the content has no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

describe.each(lessons.map(lesson => [lesson.id, lesson] as const))('the lesson %s', (_, lesson) => {
  const talks = lesson.blocks.filter(block => block.type === 'conversation')

  test('asks at least six questions', () => {
    expect(questionsOf(lesson).length).toBeGreaterThanOrEqual(6)
  })

  test('has at least eight cards', () => {
    expect(cardsOf(lesson).length).toBeGreaterThanOrEqual(8)
  })

  test('has a conversation of three chapters between one teacher and four students', () => {
    expect(talks.length).toBe(3)
    const speakers = new Set(talks.flatMap(({ lines }) => lines.map(({ speaker }) => speaker)))
    expect(speakers).toContain('Teacher')
    expect(speakers.size, [...speakers].join(', ')).toBe(5)
  })

  test('has chapters of 900 to 1,500 words', () => {
    const words = wordsIn(chaptersOf(lesson))
    expect(words).toBeGreaterThanOrEqual(900)
    expect(words).toBeLessThanOrEqual(1500)
  })
})

describe.each(parts.map(part => [part.id, part] as const))('the part %s', (_, { ideas, lessons: own }) => {
  test('asks before and after about six ideas or more, some from each of its lessons', () => {
    expect(ideas.length).toBeGreaterThanOrEqual(6)
    expect([...new Set(ideas.map(({ lesson }) => lesson))]).toEqual(own)
  })

  test('asks after in another kind, or in other words with other answers', () => {
    for (const { id, before, after } of ideas) {
      const words = (question: object) => textsIn({ ...question, prompt: '' }).join(' ')
      expect(words(before), id).not.toBe(words(after))
    }
    expect(ideas.filter(({ before, after }) => before.kind !== after.kind).length).toBeGreaterThanOrEqual(
      ideas.length / 2
    )
  })
})

describe.each([...lessons, ...parts, ...scenarios, ...library].map(piece => [piece.id, piece] as const))(
  'the words of %s',
  (_, piece) => {
    test('do not stumble over themselves', () => {
      expect(findings(piece, /(?<![\p{L}’-])(\p{L}+) +\1(?![\p{L}’-])/giu)).toEqual([])
    })

    test('do not shout', () => {
      const shown =
        'blocks' in piece
          ? { ...piece, blocks: piece.blocks.map(block => ('weak' in block ? { ...block, weak: null } : block)) }
          : piece
      expect(findings(shown, /!/g)).toEqual([])
    })

    test('wear curly quotes', () => {
      expect(findings(piece, /["'`]/g)).toEqual([])
    })
  }
)
