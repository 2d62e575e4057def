import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capped, overallScore, partScore } from '../../src/grader/score.ts'

const score = fc.double({ min: 0, max: 100, noNaN: true })
const plain = { hasKeyResults: true, allUnmeasurable: false, allOutputs: false }

describe('the score of a part', () => {
  it('counts a criterion as often as it weighs, and leaves out what is not judged', () => {
    const met = { weight: 3, credit: 1, missed: false }
    const missed = { weight: 1, credit: 0, missed: true }
    const silent = { weight: 9, credit: null, missed: false }
    expect(partScore([met, missed])).toBe(75)
    expect(partScore([met, missed, silent])).toBe(75)
    expect(partScore([met, met, missed])).toBe(85.7)
    expect(partScore([silent])).toBe(0)
  })
})

describe('the score of a draft', () => {
  const met = [{ weight: 1, credit: 1, missed: false }]

  it('lets key results weigh most, then the objective, then the set', () => {
    expect(overallScore(100, [0], [{ weight: 1, credit: 0, missed: true }])).toBe(30)
    expect(overallScore(0, [100], [{ weight: 1, credit: 0, missed: true }])).toBe(55)
    expect(overallScore(0, [0], met)).toBe(15)
  })

  it('is that of the part there is, where only one is', () => {
    expect(overallScore(62.5, [], met)).toBe(62.5)
    expect(overallScore(null, [40, 61], met)).toBe(50.5)
    expect(overallScore(null, [], met)).toBe(0)
  })

  it('stays under 40 without a measurable key result, and at 60 at most for outputs alone', () => {
    expect(capped(100, { ...plain, hasKeyResults: false })).toBe(39)
    expect(capped(100, { ...plain, allUnmeasurable: true })).toBe(39)
    expect(capped(100, { ...plain, allOutputs: true })).toBe(60)
    expect(capped(100, plain)).toBe(100)
    expect(capped(20, { ...plain, allUnmeasurable: true })).toBe(20)
    expect(capped(45, { ...plain, allOutputs: true })).toBe(45)
  })

  it('never changes the order of two drafts with the same fault, nor lifts one', () => {
    const faults = fc.record({ hasKeyResults: fc.boolean(), allUnmeasurable: fc.boolean(), allOutputs: fc.boolean() })
    fc.assert(
      fc.property(score, score, faults, (a, b, fault) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(capped(low, fault)).toBeLessThanOrEqual(capped(high, fault))
        expect(capped(high, fault)).toBeLessThanOrEqual(high + 0.05)
      })
    )
  })
})
