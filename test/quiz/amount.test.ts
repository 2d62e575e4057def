import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'
import { readAmount } from '../../src/quiz/amount.ts'

describe('an amount', () => {
  it.each<[string, string | null, number | null]>([
    ['1.5', null, 1.5],
    ['1,5', null, 1.5],
    ['.5', null, 0.5],
    ['1,200', null, 1200],
    ['1.200', null, 1200],
    ['12,34,567', null, 1234567],
    ['1 234', null, 1234],
    ['12k', null, 12000],
    ['12 K', null, 12000],
    ['2.4 crore', null, 2.4e7],
    ['3 lakhs', null, 3e5],
    ['5M', null, 5e6],
    ['−3', null, -3],
    ['-₹3', '₹', -3],
    ['₹ 8,00,000', '₹', 8e5],
    ['Rs. 50', 'Rs', 50],
    ['40 %', '%', 40],
    ['40 per cent', '%', 40],
    ['40%', null, 0.4],
    ['7 days', 'days', 7],
    ['1 day', 'days', 1],
    ['7 DAYS', 'days', 7],
    ['2k visitors', 'visitors', 2000],
    ['7 weeks', 'days', null],
    ['$7', '€', null],
    ['7%', 'days', null],
    ['seven', null, null],
    ['7 or 8', null, null],
    ['', null, null],
    ['1e9', null, null]
  ])('reads “%s” in %s as %s', (text, unit, value) => {
    expect(readAmount(text, unit)).toBe(value)
  })

  it.each(['1,5', '1.5', '12k', '1.200', '12,34,567', '2.4 crore', '50 lakh', '3 million', '0.125'])(
    'reads “%s” as the grader does within a line',
    text => {
      const [quantity] = readLine(`Raise orders to ${text} orders`).quantities
      expect(readAmount(text, null)).toBe(quantity?.value)
    }
  )

  it('is a number or none, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-₹$]?[\d.,' ]{1,12}(k|m|%| lakh)?$/)),
        fc.option(fc.constantFrom('%', 'days', '₹')),
        (text, unit) => {
          const value = readAmount(text, unit)
          expect(value === null || Number.isFinite(value)).toBe(true)
        }
      )
    )
  })

  it('reads every number back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), value => {
        expect(readAmount(String(value), null)).toBe(value)
      })
    )
  })
})
