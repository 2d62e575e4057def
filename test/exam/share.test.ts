import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOf } from '../../src/exam/share.ts'
import { interval, percent } from '../../src/exam/share-text.ts'

const anyShare = fc
  .integer({ min: 1, max: 5000 })
  .chain(of => fc.integer({ min: 0, max: of }).map(right => ({ right, of })))

describe('a share', () => {
  // Wilson’s interval as published tables give it.
  test.each([
    { right: 8, of: 10, low: 0.4902, high: 0.9433 },
    { right: 0, of: 10, low: 0, high: 0.2775 },
    { right: 15, of: 148, low: 0.0624, high: 0.1605 }
  ])('of $right in $of lies between $low and $high', ({ right, of, low, high }) => {
    const share = shareOf(right, of)
    expect(share?.low).toBeCloseTo(low, 3)
    expect(share?.high).toBeCloseTo(high, 3)
  })

  test('of nothing does not exist', () => {
    expect(shareOf(0, 0)).toBeNull()
  })

  test.each([
    [-1, 3],
    [4, 3],
    [0.5, 3]
  ])('of %d in %d is refused', (right, of) => {
    expect(() => shareOf(right, of)).toThrow(`${right} in ${of}`)
  })

  test('lies within its interval, and that between 0 and 1', () => {
    fc.assert(
      fc.property(anyShare, ({ right, of }) => {
        const share = shareOf(right, of)
        expect(share).not.toBeNull()
        if (share === null) return
        expect([0, share.low, share.value, share.high, 1]).toEqual(
          [0, share.low, share.value, share.high, 1].toSorted((a, b) => a - b)
        )
      })
    )
  })

  test('mirrors its counterpart', () => {
    fc.assert(
      fc.property(anyShare, ({ right, of }) => {
        const share = shareOf(right, of)
        const other = shareOf(of - right, of)
        expect(share?.low).toBeCloseTo(1 - (other?.high ?? 0), 9)
      })
    )
  })

  test('is known better from ten times as many cases', () => {
    fc.assert(
      fc.property(anyShare, ({ right, of }) => {
        const few = shareOf(right, of)
        const many = shareOf(right * 10, of * 10)
        if (few === null || many === null) throw new Error('A share of something is missing.')
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      })
    )
  })
})

describe('a share in words', () => {
  test('is rounded, but only what is exact is 0% or 100%', () => {
    expect([0, 0.001, 0.924, 0.999, 1].map(percent)).toEqual(['0%', 'under 1%', '92%', '99%', '100%'])
  })

  test('shows between what the truth lies', () => {
    const share = shareOf(8, 10)
    expect(share && interval(share)).toBe('49–94%')
  })
})
