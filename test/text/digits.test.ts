import { describe, expect, it } from 'vitest'
import { digitsValue } from '../../src/text/digits.ts'

describe('digits as written anywhere', () => {
  it.each([
    ['1,234', 1234],
    ['12,34,567', 1234567],
    ['1.200', 1200],
    ['1.200,5', 1200.5],
    ['1,200.50', 1200.5],
    ['1 234', 1234],
    ['1’234', 1234],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['0.125', 0.125],
    ['1.000.000', 1000000]
  ])('reads %s as %d', (written, value) => {
    expect(digitsValue(written)).toBe(value)
  })
})
