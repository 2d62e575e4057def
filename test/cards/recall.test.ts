import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { recallOf } from '../../src/cards/recall.ts'
import { type Grade, grades } from '../../src/cards/review.ts'
import { memoryOf } from '../../src/cards/schedule.ts'

const START = Date.UTC(2026, 6, 1, 9)
const DAY = 24 * 3_600_000
const rating = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

const gaps = fc.array(fc.record({ grade: fc.constantFrom<Grade>(...grades), gap: fc.nat(90 * DAY) }), {
  minLength: 1,
  maxLength: 12
})

describe('the chance of recall', () => {
  it('is what ts-fsrs calls retrievability', () => {
    const scheduler = fsrs({ enable_fuzz: false })
    fc.assert(
      fc.property(gaps, fc.nat(2000 * DAY), (list, later) => {
        let at = START
        let card = createEmptyCard(new Date(START))
        const history = list.map(({ grade, gap }) => {
          at += gap + 1
          card = scheduler.next(card, new Date(at), rating[grade]).card
          return { at, grade }
        })
        const memory = memoryOf(history, at)
        expect(memory).not.toBeNull()
        if (memory)
          expect(recallOf(memory, at + later)).toBeCloseTo(
            scheduler.get_retrievability(card, new Date(at + later), false),
            6
          )
      })
    )
  })

  it('lies between 0 and 1 and never grows while a card rests', () => {
    fc.assert(
      fc.property(gaps, fc.nat(400), fc.nat(400), (list, a, b) => {
        let at = START
        const history = list.map(({ grade, gap }) => {
          at += gap + 1
          return { at, grade }
        })
        const memory = memoryOf(history, at)
        if (!memory) return
        const [soon, late] = [recallOf(memory, at + a * DAY), recallOf(memory, at + (a + b) * DAY)]
        expect(soon).toBeLessThanOrEqual(1)
        expect(late).toBeGreaterThan(0)
        expect(late).toBeLessThanOrEqual(soon)
      })
    )
  })

  it('is whole on the day of the review, also where the clock was set back', () => {
    const memory = memoryOf([{ at: START, grade: 'good' }], START)
    expect(memory && recallOf(memory, START)).toBe(1)
    expect(memory && recallOf(memory, START - 5 * DAY)).toBe(1)
  })
})
