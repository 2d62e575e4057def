import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { memoryOf } from '../../src/cards/schedule.ts'
import type { Doings } from '../../src/insight/active-days.ts'
import { type LearningRecord, learningRecord } from '../../src/insight/learning-record.ts'
import { lessons, NOW, nothing, parts, someDoings } from './doings.ts'

const dayOf = dayAt(0)

function recordOf(kept: Doings): LearningRecord {
  const work = learningRecord(lessons, parts, kept, history => memoryOf(history, NOW), dayOf)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const HOUR = 3_600_000
const at = (hours: number) => NOW - 60 * 24 * HOUR + hours * HOUR

describe('the record of a learner', () => {
  test('is empty where nothing was done', () => {
    expect(recordOf(nothing)).toEqual({
      days: { count: 0, first: null, last: null },
      lessons: [],
      of: 2,
      reviews: 0,
      parts: [],
      drafts: [],
      practice: []
    })
  })

  test('tells right at first from right in the end, and dates what was read', () => {
    const given = (...points: number[]) =>
      points.map((value, index) => ({ at: at(index), points: value, answer: index }))
    const record = recordOf({
      ...nothing,
      lessons: {
        a: { firstOpened: at(0), lastOpened: at(30), finished: { at: at(40), done: true } },
        b: { firstOpened: at(50) }
      },
      answers: { 'a/1': given(1), 'a/2': given(0, 1), 'a/3': given(0.5), gone: given(1) }
    })
    expect(record.lessons[0]).toMatchObject({
      id: 'a',
      opened: at(0),
      done: at(40),
      answered: 3,
      rightFirst: 1,
      rightInEnd: 2
    })
    expect(record.lessons[1]).toMatchObject({ id: 'b', opened: at(50), done: null, answered: 0 })
  })

  test('calls a card lasting once three weeks would leave it nine chances in ten', () => {
    const good = (...days: number[]) => days.map(day => ({ at: at(day * 24), grade: 'good' as const }))
    const record = recordOf({ ...nothing, reviews: { 'a/c1': good(0, 1, 4, 12, 30), 'a/c2': good(59) } })
    expect(record.lessons[0]).toMatchObject({ met: 2, lasting: 1 })
    expect(record.reviews).toBe(6)
  })

  test('shows of a draft how it was graded first and last, and leaves out what is empty or thrown away', () => {
    const version = (objective: string) => ({ at: at(2), objective, keyResults: [], cycle: '', situation: '' })
    const grading = (hours: number, score: number) => ({
      at: at(hours),
      objective: 'o',
      keyResults: [],
      cycle: '',
      score,
      left: 1,
      rubric: '1'
    })
    const record = recordOf({
      ...nothing,
      drafts: {
        one: {
          versions: { v: version('Regulars choose us') },
          gradings: [grading(0, 40), grading(1, 55), grading(2, 80)]
        },
        two: { versions: { v: version('  ') } },
        three: { versions: { v: version('Gone') }, deleted: at(9) }
      }
    })
    expect(record.drafts).toEqual([
      {
        id: 'one',
        scenario: null,
        name: '',
        objective: 'Regulars choose us',
        at: at(2),
        checks: 3,
        first: { at: at(0), score: 40 },
        latest: { at: at(2), score: 80 }
      }
    ])
  })

  test('sums the steps of all scenarios as one drill', () => {
    const done = (hours: number, points?: number) =>
      points === undefined ? { at: at(hours), what: 'x' } : { at: at(hours), what: 'x', points }
    const record = recordOf({
      ...nothing,
      practice: { sort: [done(1, 1), done(2, 0)], 'steps/a': [done(3)], 'steps/b': [done(4)], mend: [] }
    })
    expect(record.practice).toEqual([
      { drill: 'sort', tasks: 2, marked: 2, right: 1, last: at(2) },
      { drill: 'steps', tasks: 2, marked: 0, right: 0, last: at(4) }
    ])
  })

  test('never claims more than there is, whatever was done', () => {
    fc.assert(
      fc.property(someDoings, kept => {
        const { lessons: read, days, drafts, practice, of } = recordOf(kept)
        expect(read.length).toBeLessThanOrEqual(of)
        for (const { questions, answered, rightFirst, rightInEnd, cards, met, lasting } of read) {
          expect(Math.max(rightFirst, rightInEnd)).toBeLessThanOrEqual(answered)
          expect(answered).toBeLessThanOrEqual(questions)
          expect(lasting).toBeLessThanOrEqual(met)
          expect(met).toBeLessThanOrEqual(cards)
        }
        for (const { marked, right, tasks } of practice) {
          expect(right).toBeLessThanOrEqual(marked)
          expect(marked).toBeLessThanOrEqual(tasks)
        }
        for (const { checks, first, latest } of drafts)
          expect([first === null, latest === null]).toEqual([checks === 0, checks === 0])
        expect(days.first === null).toBe(days.count === 0)
        expect((days.last ?? 0) - (days.first ?? 0)).toBeGreaterThanOrEqual(Math.max(0, days.count - 1))
      })
    )
  })
})
