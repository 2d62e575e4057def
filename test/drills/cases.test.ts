import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextCase, type ScoreCase } from '../../src/drills/cases.ts'
import { nearness, pointsOf, readScore, scoreText, stepped } from '../../src/drills/given-score.ts'
import { attainment } from '../../src/okr/attainment.ts'

const view = { fits: true, because: 'So.' }
const caseOf = (id: string): ScoreCase => ({
  id,
  title: id,
  cycle: 'Q3 2026',
  commitment: 'committed',
  objective: 'A place to arrive at',
  keyResults: [],
  happened: 'This. And that.',
  views: { keep: view, change: view, drop: view }
})
const cases = ['a', 'b', 'c'].map(caseOf)

describe('the next case', () => {
  test('is the first never scored', () => {
    expect(nextCase(cases, [])?.id).toBe('a')
    expect(nextCase(cases, [{ id: 'a', points: 0 }])?.id).toBe('b')
  })

  test('is the one scored worst, by its latest points, once all were', () => {
    const past = [
      { id: 'a', points: 0 },
      { id: 'b', points: 0.5 },
      { id: 'c', points: 0.7 },
      { id: 'a', points: 1 }
    ]
    expect(nextCase(cases, past, 'a')?.id).toBe('b')
    expect(nextCase(cases, past, 'b')?.id).toBe('c')
  })

  test('is never the one just scored while there is another, and every case comes round', () => {
    const pasts = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), points: fc.double({ min: 0, max: 1, noNaN: true }) })
    )
    fc.assert(
      fc.property(pasts, fc.constantFrom('a', 'b', 'c'), (past, just) => {
        expect(nextCase(cases, past, just)?.id).not.toBe(just)
      })
    )
    expect(nextCase(cases.slice(0, 1), [], 'a')?.id).toBe('a')
    expect(nextCase([], [])).toBe(null)
  })
})

describe('a score as typed', () => {
  test.each([
    ['0.7', 0.7],
    [' 0,7 ', 0.7],
    ['.7', 0.7],
    ['1', 1],
    ['1.0', 1],
    ['70%', 0.7],
    ['0', 0]
  ])('%s is read', (text, score) => {
    expect(readScore(text)).toBe(score)
  })

  test.each(['', '.', '%', 'seven', '1.1', '7', '-0.2', '0.7.1', '110%'])('“%s” is none', text => {
    expect(readScore(text)).toBe(null)
  })

  test('comes back as it was shown, and steps stay within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), tenths => {
        const score = tenths / 10
        expect(readScore(scoreText(score))).toBe(score)
        expect(stepped(score, 1)).toBe(Math.min(10, tenths + 1) / 10)
        expect(stepped(score, -1)).toBe(Math.max(0, tenths - 1) / 10)
      })
    )
    expect([stepped(null, 1), stepped(null, -1)]).toEqual([0.1, 0])
  })

  test('is the same, near or off', () => {
    const way = attainment({ form: 'measure', baseline: 0, target: 3, actual: 2 })
    expect([0.7, 0.67, 0.8, 0.6, 0.5].map(given => nearness(given, way))).toEqual([
      'same',
      'same',
      'near',
      'near',
      'off'
    ])
    const none = attainment({ form: 'measure', baseline: 9, target: 9, actual: 9 })
    expect([nearness('none', none), nearness(1, none), nearness('none', way)]).toEqual(['same', 'off', 'off'])
    expect(pointsOf(['same', 'near', 'off', 'same'])).toBe(0.625)
  })
})
