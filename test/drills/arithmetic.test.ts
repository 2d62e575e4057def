import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arithmeticOf, meanFormula, remarkTexts } from '../../src/drills/arithmetic.ts'
import { type Ending, rounded } from '../../src/okr/attainment.ts'

const measure = (baseline: number | null, target: number, actual: number): Ending => ({
  form: 'measure',
  baseline,
  target,
  actual
})

describe('the arithmetic of a key result', () => {
  test.each([
    [measure(900, 1500, 1320), '(1,320 − 900) ÷ (1,500 − 900) = 420 ÷ 600 = 0.7'],
    [measure(5, 3, 3.5), '(3.5 − 5) ÷ (3 − 5) = (−1.5) ÷ (−2) = 0.75'],
    [measure(-10, 20, 0), '(0 − (−10)) ÷ (20 − (−10)) = 10 ÷ 30 ≈ 0.33'],
    [measure(18, 27, 24.3), '(24.3 − 18) ÷ (27 − 18) = 6.3 ÷ 9 = 0.7'],
    [measure(null, 40, 30), '30 ÷ 40 = 0.75'],
    [{ form: 'level', held: 9, periods: 12 } as const, '9 ÷ 12 = 0.75']
  ])('%o is %s', (ending, formula) => {
    expect(arithmeticOf(ending).formula).toBe(formula)
  })

  test('ends with the decimal that is written down, where it differs', () => {
    expect(arithmeticOf(measure(0, 3, 2)).steps.at(-1)).toEqual({
      words: 'Written down with one decimal.',
      numbers: '0.7'
    })
    expect(arithmeticOf(measure(0, 10, 7)).steps).toHaveLength(3)
  })

  test('says where it stops, above and below', () => {
    expect(arithmeticOf(measure(10, 20, 25))).toMatchObject({ score: 1, remarks: ['beyond'] })
    expect(arithmeticOf(measure(10, 20, 25)).steps.at(-1)?.numbers).toBe('1.0')
    expect(arithmeticOf(measure(10, 20, 5)).steps.at(-1)?.numbers).toBe('0.0')
  })

  test('divides by nothing where the target is the start', () => {
    const found = arithmeticOf(measure(95, 95, 97))
    expect(found).toMatchObject({ score: null, formula: null, remarks: ['no-distance'] })
    expect(found.steps).toEqual([{ words: 'The way there: target minus start.', numbers: '95 − 95 = 0' }])
  })

  test('shows a milestone as all or nothing', () => {
    expect(arithmeticOf({ form: 'yes-no', reached: true }).steps[0]?.numbers).toBe('1')
    expect(arithmeticOf({ form: 'yes-no', reached: false }).steps[0]?.numbers).toBe('0')
  })

  test('never shows a figure that floating point invented, and explains every remark', () => {
    const figures = fc.integer({ min: -100_000, max: 100_000 }).map(value => value / 10)
    fc.assert(
      fc.property(fc.option(figures), figures, figures, (baseline, target, actual) => {
        const { formula, steps, remarks } = arithmeticOf(measure(baseline, target, actual))
        const text = [formula, ...steps.map(({ numbers }) => numbers)].join(' ')
        expect(text).not.toMatch(/NaN|Infinity|e[+-]?\d|\.\d{5}|-/)
        for (const remark of remarks) expect(remarkTexts[remark].length).toBeGreaterThan(40)
      })
    )
  })
})

describe('the mean', () => {
  test('is written as the sum it is, without what has no score', () => {
    expect(meanFormula([0.7, 0.4, 1])).toBe('(0.7 + 0.4 + 1) ÷ 3 = 0.7')
    expect(meanFormula([0.7, null, 0.2])).toBe('(0.7 + 0.2) ÷ 2 = 0.45')
    expect(meanFormula([2 / 3, 1, 0])).toBe('(0.67 + 1 + 0) ÷ 3 ≈ 0.56')
    expect(meanFormula([0.42])).toBe('0.4')
    expect(meanFormula([null])).toBe(null)
  })

  test('of equal scores is that score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 2, max: 7 }), (tenths, count) => {
        const formula = meanFormula(Array.from({ length: count }, () => tenths / 10))
        expect(formula?.endsWith(`= ${rounded(tenths / 10)}`)).toBe(true)
      })
    )
  })
})
