import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appended, inserted, replaced, without } from '../../src/grader/rewrite.ts'

describe('words left out of a line', () => {
  it.each([
    ['Try to raise renewals', [[0, 7]], 'Raise renewals'],
    ['try to raise renewals', [[0, 7]], 'raise renewals'],
    [' Try to raise renewals', [[1, 8]], 'Raise renewals'],
    ['raise Renewals a lot', [[15, 20]], 'raise Renewals'],
    ['raise Renewals a lot', [[0, 6]], 'Renewals a lot'],
    ['try the App', [[0, 4]], 'the App'],
    ['Raise renewals a lot, by May.', [[15, 20]], 'Raise renewals, by May.'],
    ['Ideally, – raise renewals', [[0, 7]], 'Raise renewals'],
    ['Raise renewals –, if possible', [[18, 29]], 'Raise renewals'],
    [
      'Try to raise renewals a lot',
      [
        [0, 7],
        [22, 27]
      ],
      'Raise renewals'
    ]
  ] as const)('“%s” closes up behind them', (text, spans, left) => {
    expect(without(text, ...spans.map(([start, end]) => [start, end] as const))).toBe(left)
  })

  it('leaves one space where two parts meet', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('churn', 'Halve', 'by', 'May'), { minLength: 3, maxLength: 9 }), words => {
        const text = words.join(' ')
        const first = text.indexOf(' ') + 1
        expect(without(text, [first, text.indexOf(' ', first)])).toBe(without([words[0], ...words.slice(2)].join(' ')))
      })
    )
  })
})

it('words are put in with single spaces around them', () => {
  expect(inserted('Raise renewals to 40%', 15, 'from __')).toBe('Raise renewals from __ to 40%')
  expect(inserted('Raise renewals to 40%', 14, ' from __ ')).toBe('Raise renewals from __ to 40%')
})

it('words take the place of others, and all else stays as it was', () => {
  expect(replaced('Raise  renewals by 5%.', [16, 21], 'from __% to __%')).toBe('Raise  renewals from __% to __%.')
})

describe('words at the end of a line', () => {
  it.each([
    ['Cut churn', 'Cut churn by __'],
    ['Cut churn.', 'Cut churn by __.'],
    ['Cut churn. ', 'Cut churn by __.'],
    ['Cut churn,', 'Cut churn by __'],
    ['Cut churn; ', 'Cut churn by __'],
    ['Cut churn, then rest', 'Cut churn, then rest by __'],
    ['Cut the churn of customers in the north.', 'Cut the churn of customers in the north by __.'],
    ['', ' by __']
  ])('“%s” keeps its full stop behind them', (text, whole) => {
    expect(appended(text, 'by __')).toBe(whole)
  })
})
