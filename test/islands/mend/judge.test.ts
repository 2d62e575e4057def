import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restored } from '../../../src/flaws/exercise.ts'
import { fresh, mending } from '../../../src/islands/mend/judge.ts'
import { chance } from '../../flaws/chance.ts'
import { models } from '../../flaws/models.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const only = ['baseline', 'target', 'clear', 'concise', 'measurable', 'outcome', 'count']

describe('an exercise made on the spot', () => {
  test('has the flaw asked for, no more flaws than asked for, none of other kinds, and can be mended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...only), fc.integer({ min: 1, max: 3 }), seeds, (criterion, howMany, seed) => {
        const made = fresh(models, criterion, howMany, { random: chance(seed), only })
        if (!made) return
        const kinds = made.flaws.map(flaw => flaw.criterion)
        expect(kinds).toContain(criterion)
        expect(kinds.length).toBeLessThanOrEqual(howMany)
        expect(kinds.filter(kind => !only.includes(kind))).toEqual([])
        for (const flaw of made.flaws)
          expect(mending(made.draft, restored(made.draft, made.model, flaw.place), flaw)).toEqual({ content: true })
      }),
      { numRuns: 30 }
    )
  })

  test('is made nearly always: a learner who has seen the whole pool does not run dry', () => {
    const made = Array.from({ length: 20 }, (_, seed) => fresh(models, 'baseline', 1, { random: chance(seed), only }))
    expect(made.filter(each => each !== null).length).toBeGreaterThan(15)
    expect(new Set(made.map(each => JSON.stringify(each?.draft))).size).toBeGreaterThan(10)
  })

  test('is none where no OKR carries the flaw', () => {
    expect(fresh([], 'baseline', 1, { random: chance(1), only })).toBeNull()
    expect(fresh(models, 'no-such-flaw', 2, { random: chance(1), only: [] })).toBeNull()
  })
})
