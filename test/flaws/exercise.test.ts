import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseOf, mending, restored } from '../../src/flaws/exercise.ts'
import { poolOf } from '../../src/flaws/pool.ts'
import { chance } from './chance.ts'
import { models } from './models.ts'

describe('an exercise', () => {
  it('is mended by the line it came from, and not by leaving it alone; each flaw is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        (model, howMany, seed) => {
          const made = exerciseOf(model, howMany, chance(seed))
          if (!made) return
          for (const flaw of made.flaws) {
            expect(flaw.message).not.toBe('')
            expect(mending(made.draft, made.draft, flaw)).toMatchObject({ content: false, because: 'still' })
            expect(mending(made.draft, restored(made.draft, model, flaw.place), flaw)).toEqual({ content: true })
          }
        }
      ),
      { numRuns: 40 }
    )
  })

  it('is not mended by a line that trades the flaw for a graver one', () => {
    const draft = {
      objective: 'Parents come back to us',
      keyResults: ['Ideally raise families who visit twice a month from 40 to 70', 'Complaints a week: 9 to 3'],
      cycle: 'Q3 2026'
    }
    const flaw = { criterion: 'assertive', place: { in: 'key-result', index: 0 } } as const
    const after = { ...draft, keyResults: ['Write a newsletter', 'Complaints a week: 9 to 3'] }
    expect(mending(draft, after, flaw)).toMatchObject({ content: false, because: 'new' })
  })
})

describe('a pool', () => {
  it('has exercises of every criterion asked evenly, and is the same for the same numbers', () => {
    const few = models.slice(0, 12)
    const pool = poolOf(few, 2, chance(5))
    expect(poolOf(few, 2, chance(5))).toEqual(pool)
    const met = new Set(pool.flatMap(({ flaws }) => flaws.map(({ criterion }) => criterion)))
    expect(met.size).toBeGreaterThan(18)
    for (const { flaws } of pool) {
      expect(flaws.length).toBeGreaterThanOrEqual(1)
      expect(flaws.length).toBeLessThanOrEqual(3)
    }
  })
})
