import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choicesFor,
  drawExercise,
  howManyFlaws,
  lookAlikesOf,
  type MendedOnce,
  nextCriterion,
  type Pair
} from '../../src/drills/mend.ts'
import { chance } from '../flaws/chance.ts'

const criteria = ['target', 'baseline', 'clear', 'brief', 'outcome', 'change', 'concise', 'deadline']
const pairs: readonly Pair[] = [
  ['target', 'baseline'],
  ['outcome', 'brief']
]
const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const pasts = fc.array(
  fc.record({ criterion: fc.constantFrom(...criteria), points: fc.constantFrom(0, 0.25, 0.5, 0.75, 1) }),
  { maxLength: 40 }
)

/** A learner who always misses some and finds the rest: what is asked, in order. */
function asked(missed: readonly string[], turns: number, seed: number): string[] {
  const past: MendedOnce[] = []
  const random = chance(seed)
  for (let turn = 0; turn < turns; turn++) {
    const criterion = nextCriterion(criteria, past, pairs, random) ?? ''
    past.push({ criterion, points: missed.includes(criterion) ? 0.5 : 1 })
  }
  return past.map(({ criterion }) => criterion)
}

describe('the next criterion', () => {
  it('is one there are exercises for, and never the one just met where there is another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...criteria), { minLength: 1 }), pasts, seeds, (some, past, seed) => {
        const next = nextCriterion(some, past, pairs, chance(seed))
        expect(some).toContain(next)
        if (some.length > 1) expect(next).not.toBe(past.at(-1)?.criterion)
      })
    )
    expect(nextCriterion([], [], pairs, chance(1))).toBeNull()
  })

  it('comes round to every criterion before any that was found comes twice', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const first = asked([], 5, seed)
        expect(new Set(first).size).toBe(5)
        expect(new Set(asked([], 40, seed))).toEqual(new Set(criteria))
      })
    )
  })

  it('brings what was missed back after two others at most, and oftener than what was found', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...criteria), (seed, hard) => {
        const order = asked([hard], 60, seed)
        const turns = order.flatMap((criterion, turn) => (criterion === hard ? [turn] : []))
        for (const [at, turn] of turns.slice(1).entries()) expect(turn - (turns[at] ?? 0)).toBeLessThanOrEqual(3)
        for (const other of criteria.filter(id => id !== hard))
          expect(order.filter(id => id === other).length).toBeLessThan(turns.length)
      })
    )
  })

  it('puts look-alikes next to each other when neither has been met', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...pairs.flat()), (seed, criterion) => {
        const next = nextCriterion(criteria, [{ criterion, points: 1 }], pairs, chance(seed))
        expect(lookAlikesOf(criterion, pairs)).toContain(next)
      })
    )
  })
})

describe('how many flaws', () => {
  it('grows from one to three with what is found, and falls again with what is missed', () => {
    const run = (points: number, length: number) => Array.from({ length }, () => ({ criterion: 'clear', points }))
    expect(howManyFlaws([])).toBe(1)
    expect(howManyFlaws(run(1, 4))).toBe(1)
    expect(howManyFlaws(run(1, 5))).toBe(2)
    expect(howManyFlaws(run(1, 12))).toBe(3)
    expect(howManyFlaws([...run(1, 12), ...run(0, 2)])).toBe(1)
  })
})

describe('the exercise drawn', () => {
  const exercises = criteria.flatMap(criterion => [
    { id: `${criterion} alone`, flaws: [{ criterion }] },
    { id: `${criterion} and clear`, flaws: [{ criterion }, { criterion: 'clear' }] }
  ])

  it('is new to the learner while any with that criterion is', () => {
    fc.assert(
      fc.property(pasts, fc.subarray(exercises), seeds, (past, met, seed) => {
        const seen = new Set(met.map(({ id }) => id))
        const drawn = drawExercise(exercises, { past, seen, pairs, random: chance(seed) })
        const offered = [...new Set(exercises.flatMap(({ flaws }) => flaws.map(flaw => flaw.criterion)))]
        const wanted = nextCriterion(offered, past, pairs, chance(seed))
        const fitting = exercises.filter(({ flaws }) => flaws.some(({ criterion }) => criterion === wanted))
        expect(fitting).toContain(drawn)
        if (drawn && seen.has(drawn.id)) expect(fitting.every(({ id }) => seen.has(id))).toBe(true)
      })
    )
  })

  it('has one flaw for a beginner', () => {
    const drawn = drawExercise(exercises, { past: [], seen: new Set(), pairs, random: chance(4) })
    expect(drawn?.flaws).toHaveLength(1)
    expect(drawExercise([], { past: [], seen: new Set(), pairs, random: chance(4) })).toBeNull()
  })
})

describe('the names to choose from', () => {
  it('are four different ones, with the right one and all it is taken for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...criteria), seeds, (criterion, seed) => {
        const choices = choicesFor(criterion, criteria, { pairs, random: chance(seed) })
        expect(new Set(choices).size).toBe(4)
        expect(choices).toEqual(expect.arrayContaining([criterion, ...lookAlikesOf(criterion, pairs)]))
      })
    )
  })
})
