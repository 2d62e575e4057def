import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentReport, stemsOf } from '../../src/cli/report-content.ts'
import { learnersReport } from '../../src/cli/report-learners.ts'
import { correlation, itemFigures } from '../../src/cli/report-statistics.ts'
import { cardsOf } from '../../src/course/cards-of.ts'
import { questionsOf } from '../../src/course/questions-of.ts'
import { realCourse } from '../export/course.ts'

const course = realCourse()
const NOW = Date.UTC(2026, 6, 1)

describe('figures of questions', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.double({ min: 0, max: 1, noNaN: true }))

  test('a correlation lies between −1 and 1, and turns its sign with one side', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), pairs => {
        const found = correlation(pairs)
        const turned = correlation(pairs.map(([a, b]) => [1 - a, b]))
        if (found === null || turned === null) return
        expect(Math.abs(found)).toBeLessThanOrEqual(1)
        expect(turned).toBeCloseTo(-found, 6)
      })
    )
  })

  test('come out as worked by hand', () => {
    // Rests 1, ½, ½, 0 beside 1, 1, 0, 0: covariance ¼ of 1, spreads 1 and √½, so 1/√2.
    expect(
      correlation([
        [1, 1],
        [1, 0.5],
        [0, 0.5],
        [0, 0]
      ])
    ).toBeCloseTo(Math.SQRT1_2, 10)
    expect(
      correlation([
        [1, 1],
        [0, 0]
      ])
    ).toBeNull()
    expect(
      correlation([
        [1, 1],
        [1, 0],
        [1, 0.5]
      ])
    ).toBeNull()
  })

  test('leave the question itself out of the rest, and do not depend on the order of learners', () => {
    const tries = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 20 })
    fc.assert(
      fc.property(tries, list => {
        const learners = list.map(each => new Map(Object.entries(each)))
        const there = itemFigures(learners)
        for (const [at, figures] of itemFigures(learners.toReversed()).entries()) {
          expect(figures.easiness).toBe(there[at]?.easiness)
          expect(figures.learners).toBe(there[at]?.learners)
        }
        const alone = itemFigures(learners.map(each => new Map([...each].filter(([id]) => id === 'a'))))
        expect(alone.every(({ discrimination }) => discrimination === null)).toBe(true)
      })
    )
  })
})

describe('what the content shows', () => {
  test('a right option longer than every other, a twin and a lesson nobody finds are named', () => {
    const lesson = course.lessons.find(each => questionsOf(each).some(({ kind }) => kind === 'one-right'))
    const [card] = lesson ? cardsOf(lesson) : []
    if (!lesson || !card) throw new Error('no lesson to try')
    const option = { html: '<p>Same</p>', because: '', right: false }
    const options = [
      { ...option, id: 'a' },
      { ...option, id: 'b' },
      { id: 'c', html: '<p>A good deal longer</p>', right: true, because: 'so' }
    ]
    const question = { kind: 'one-right' as const, id: 'x/q', prompt: '', hints: [], options }
    const blocks = [
      { type: 'question' as const, question },
      { type: 'card' as const, card: { ...card, lesson: 'nowhere' } }
    ]
    const found = contentReport({ ...course, parts: [], lessons: [{ ...lesson, goals: ['Ponder zeppelins'], blocks }] })
    expect(found.longest).toEqual([{ lesson: lesson.id, asked: 1, questions: ['x/q'], expected: 1 / 3 }])
    expect(found.unlikely.map(({ option: id, why }) => `${id} ${why}`)).toContain('b says the same as another option')
    expect(found.homeless).toEqual([card.id])
    expect(found.untouched).toEqual([{ lesson: lesson.id, goal: 'Ponder zeppelins' }])
  })

  test('words of one family share a stem', () => {
    expect(stemsOf('measuring')).toEqual(stemsOf('measured'))
  })
})

describe('learners’ files', () => {
  const question = course.lessons.flatMap(questionsOf).find(({ kind }) => kind === 'one-right')
  const id = question?.id ?? ''
  const file = (points: readonly number[]) =>
    JSON.stringify({
      format: 'cairn-progress',
      version: 1,
      answers: { [id]: points.map((each, at) => ({ at: 1000 + at, answer: 'gone', points: each })) }
    })

  test('only the first try counts', () => {
    const files = [[0, 1], [1], [0]].map((points, at) => ({ file: `${at}`, text: file(points) }))
    const { questions, read } = learnersReport(course, files, NOW)
    expect(read).toBe(3)
    expect(questions).toEqual([{ question: id, learners: 3, easiness: 1 / 3, discrimination: null, chosen: {} }])
  })

  test('the same file twice counts once, and what is no progress file is named', () => {
    const texts = [file([1]), file([1]), '{', '[]', '{"format":"cairn-progress","version":9}']
    const { read, skipped } = learnersReport(
      course,
      texts.map((text, at) => ({ file: `${at}`, text })),
      NOW
    )
    expect(read).toBe(1)
    expect(skipped.map(each => each.file)).toEqual(['1', '2', '3', '4'])
  })

  test('no content of a file breaks the report', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (answers, reviews) => {
        const text = JSON.stringify({
          format: 'cairn-progress',
          version: 1,
          answers: { [id]: answers, __proto__: 1 },
          reviews
        })
        expect(learnersReport(course, [{ file: 'a', text }], NOW).skipped).toEqual([])
      }),
      { numRuns: 40 }
    )
  })
})
