import fc from 'fast-check'
import { type Card, createEmptyCard, fsrs } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import { ratings, replay } from '../../src/cards/replay.ts'
import { type Grade, grades } from '../../src/cards/review.ts'

const START = Date.UTC(2026, 6, 1, 9)
const HOUR = 3_600_000

const grade = fc.constantFrom<Grade>(...grades)
const pause = fc.oneof(fc.integer({ min: 0, max: HOUR }), fc.integer({ min: 0, max: 9000 * HOUR }))
const reviews = fc.array(fc.record({ pause, grade }), { minLength: 1, maxLength: 40 }).map(turns => {
  let at = START
  return turns.map(({ pause, grade }) => {
    at += pause
    return { at, grade }
  })
})

describe('a history replayed', () => {
  test('ends in the very card that the library makes of it review by review', () => {
    fc.assert(
      fc.property(reviews, fc.constantFrom(0.8, 0.9, 0.95), (history, request_retention) => {
        const scheduler = fsrs({ request_retention, enable_fuzz: false })
        let card: Card = createEmptyCard(START)
        for (const { at, grade } of history) card = scheduler.next(card, new Date(at), ratings[grade]).card
        expect(replay(scheduler, history)).toEqual(card)
      }),
      { numRuns: 1000 }
    )
  })

  test('is nothing where there was none', () => {
    expect(replay(fsrs(), [])).toBeNull()
  })
})
