import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount, factsOf, figure } from '../../src/drills/figure.ts'
import { readFigure, unitsAtOdds } from '../../src/drills/own-figure.ts'

const read = (text: string) => readFigure(text)?.value ?? null

describe('a figure', () => {
  test('is printed with what it counts', () => {
    expect([amount(18, '%'), amount(6, 'hours'), amount(1320, ''), amount(24, '₹')]).toEqual([
      '18%',
      '6 hours',
      '1,320',
      '₹24'
    ])
    expect([figure(-1.5), figure(0.1 + 0.2), figure(-0)]).toEqual(['−1.5', '0.3', '0'])
  })

  test('of one’s own is read as it is typed anywhere', () => {
    const typed = ['1,320', '1.320,5', '24.3', '−4', '-4', '27%', '27 %', '₹15', '₹ 12,34,567', '-$5', '12,5', '0.7']
    expect(typed.map(read)).toEqual([1320, 1320.5, 24.3, -4, -4, 27, 27, 15, 1234567, -5, 12.5, 0.7])
  })

  test('of one’s own may be shortened as people shorten it', () => {
    const typed = [
      '12k',
      '$1.2M',
      '80 lakh',
      '1.2 cr',
      '₹1.15 lakhs',
      'Rs. 12 crore',
      '3 bn',
      '-4k',
      '2.5 lacs',
      '1 mn'
    ]
    expect(typed.map(read)).toEqual([12e3, 1.2e6, 8e6, 1.2e7, 115_000, 1.2e8, 3e9, -4e3, 250_000, 1e6])
  })

  test('of one’s own may carry its unit, the same for start, target and end', () => {
    const typed = ['12 days', '1 day', '40 a week', '3 h', '1.2M visits', '4.2 stars']
    expect(typed.map(text => [readFigure(text)?.value, readFigure(text)?.unit])).toEqual([
      [12, 'day'],
      [1, 'day'],
      [40, ''],
      [3, 'h'],
      [1.2e6, 'visit'],
      [4.2, 'star']
    ])
    expect(unitsAtOdds(['12 days', '1 day', '3'].map(readFigure))).toEqual([])
    expect(unitsAtOdds(['3 h', '30 min', ''].map(readFigure))).toEqual(['h', 'min'])
  })

  test.each(['', ' ', '-', '%', 'ten', '52 or so', '5 of 7', '5 of', '1-2', '3 days less now'])(
    '“%s” is none',
    text => {
      expect(readFigure(text)).toBe(null)
    }
  )

  test('is read back as it was printed', () => {
    const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(value => value / 10)
    fc.assert(
      fc.property(tenths, value => {
        expect(readFigure(figure(value))).toEqual({ value: value + 0, unit: '' })
      })
    )
  })
})

test('what is known at the end is told name by name, and a missing start is called missing', () => {
  const facts = (...given: Parameters<typeof factsOf>) =>
    factsOf(...given).map(({ name, value }) => `${name}: ${value}`)
  expect(facts({ form: 'measure', baseline: null, target: 60, actual: 54 }, '%')).toEqual([
    'Start: never written down',
    'Target: 60%',
    'End: 54%'
  ])
  expect(facts({ form: 'level', held: 9, periods: 12 }, '')).toEqual(['Held: in 9 of 12 weeks'])
  expect(facts({ form: 'yes-no', reached: false }, '')).toEqual(['Reached: no'])
})
