import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { confidenceOf } from '../../src/insight/confidence.ts'
import type { Confidence, StoredAnswer } from '../../src/progress/answers.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 6, 1, 12)
const dayOf = dayAt(0)
const given = (at: number, points: number, confidence?: Confidence): StoredAnswer =>
  confidence === undefined ? { at, points, answer: 'x' } : { at, points, answer: 'x', confidence }

const answer = fc
  .record({
    at: fc.integer({ min: NOON, max: NOON + 400 * HOUR }),
    points: fc.constantFrom(0, 0.5, 1),
    confidence: fc.constantFrom<Confidence>('guessing', 'unsure', 'sure')
  })
  .map(({ at, points, confidence }) => given(at, points, confidence))
const answers = fc.array(
  fc.array(answer, { maxLength: 6 }).map(list => list.toSorted((a, b) => a.at - b.at)),
  { maxLength: 8 }
)

describe('confidence', () => {
  it('is held against what was right, and a right part is not right', () => {
    expect(
      confidenceOf([[given(NOON, 1, 'sure')], [given(NOON, 0.5, 'sure')], [given(NOON, 0, 'guessing')]], dayOf)
    ).toEqual([
      { said: 'guessing', of: 1, held: 0 },
      { said: 'unsure', of: 0, held: 0 },
      { said: 'sure', of: 2, held: 1 }
    ])
  })

  it('leaves out a retry on the same day, and counts one on another', () => {
    const list = [given(NOON, 0, 'sure'), given(NOON + HOUR, 1, 'sure'), given(NOON + 24 * HOUR, 1, 'sure')]
    expect(confidenceOf([list], dayOf).at(-1)).toEqual({ said: 'sure', of: 2, held: 1 })
  })

  it('leaves out a retry after an answer whose confidence was not asked', () => {
    expect(confidenceOf([[given(NOON, 0), given(NOON + HOUR, 1, 'sure')]], dayOf).at(-1)).toMatchObject({ of: 0 })
  })

  it('never holds more than it counts, and no question counts twice a day, in whatever order questions come', () => {
    fc.assert(
      fc.property(answers, all => {
        const points = confidenceOf(all, dayOf)
        expect(points.filter(({ of, held }) => held > of)).toEqual([])
        const days = all.map(list => new Set(list.map(({ at }) => dayOf(at))).size)
        expect(points.reduce((sum, { of }) => sum + of, 0)).toBe(days.reduce((sum, some) => sum + some, 0))
        expect(confidenceOf(all.toReversed(), dayOf)).toEqual(points)
      })
    )
  })
})
