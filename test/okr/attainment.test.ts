import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attainment, bandOf, meaningOf, objectiveScore, rounded } from '../../src/okr/attainment.ts'

const measure = (baseline: number | null, target: number, actual: number) =>
  attainment({ form: 'measure', baseline, target, actual })
const number = fc.integer({ min: -10_000, max: 10_000 })

describe('the score of a key result', () => {
  it('is the share of the way gone, upwards and downwards', () => {
    expect(measure(900, 1500, 1320).score).toBeCloseTo(0.7)
    expect(measure(5, 3, 3.5).score).toBeCloseTo(0.75)
    expect(measure(-12, 10, -1).score).toBeCloseTo(0.5)
  })

  it('stops at the target and at the start, and says so', () => {
    expect(measure(0, 20, 26)).toEqual({ score: 1, share: 1.3, remarks: ['beyond'] })
    expect(measure(20, 10, 25)).toEqual({ score: 0, share: -0.5, remarks: ['backwards'] })
  })

  it('is a share of the target where no start is known, which deserves a remark', () => {
    expect(measure(null, 20, 14)).toEqual({ score: 0.7, share: 0.7, remarks: ['no-start'] })
    expect(measure(null, 0, 3).score).toBeNull()
  })

  it('does not exist where nothing was to change', () => {
    expect(measure(40, 40, 45)).toEqual({ score: null, share: null, remarks: ['no-distance'] })
  })

  it('is all or nothing for a yes or no, and the share of periods for a level', () => {
    expect(attainment({ form: 'yes-no', reached: true }).score).toBe(1)
    expect(attainment({ form: 'yes-no', reached: false }).score).toBe(0)
    expect(attainment({ form: 'level', held: 9, periods: 12 }).score).toBe(0.75)
    expect(attainment({ form: 'level', held: 0, periods: 0 }).score).toBeNull()
  })

  it('lies between 0 and 1, is 0 at the start, 1 at the target, and never falls on the way there', () => {
    fc.assert(
      fc.property(number, number, number, fc.nat(100), (baseline, target, actual, step) => {
        fc.pre(baseline !== target)
        const { score } = measure(baseline, target, actual)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(measure(baseline, target, baseline).score).toBeCloseTo(0)
        expect(measure(baseline, target, target).score).toBe(1)
        const nearer = actual + Math.sign(target - baseline) * step
        expect(measure(baseline, target, nearer).score).toBeGreaterThanOrEqual(score ?? 0)
      })
    )
  })

  it('does not depend on which way is good', () => {
    fc.assert(
      fc.property(number, number, number, (baseline, target, actual) => {
        fc.pre(baseline !== target)
        expect(measure(-baseline, -target, -actual).score).toBeCloseTo(measure(baseline, target, actual).score ?? -1)
      })
    )
  })
})

describe('the score of an objective', () => {
  it('is the mean of the scores there are', () => {
    expect(objectiveScore([0.6, 0.7, 0.9])).toBeCloseTo(0.7333)
    expect(objectiveScore([0.4, null])).toBe(0.4)
    expect(objectiveScore([null])).toBeNull()
    expect(objectiveScore([])).toBeNull()
  })
})

describe('a score', () => {
  it('is rounded to one decimal before a band is read', () => {
    expect(rounded(0.65)).toBe(0.7)
    expect(bandOf(0.65)).toBe('high')
    expect(bandOf(0.35)).toBe('middle')
    expect(bandOf(0.34)).toBe('low')
  })

  it('means something else for a commitment than for an aspiration', () => {
    expect(meaningOf(1, 'committed')).toBe('kept')
    expect(meaningOf(0.7, 'committed')).toBe('missed')
    expect(meaningOf(0.7, 'aspirational')).toBe('success')
    expect(meaningOf(1, 'aspirational')).toBe('too-easy')
    expect(meaningOf(0.5, 'aspirational')).toBe('on-the-way')
    expect(meaningOf(0.2, 'aspirational')).toBe('rethink')
  })
})
