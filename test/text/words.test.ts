import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/text/words.ts'

const texts = (text: string) => wordsOf(text).map(word => word.text)

describe('words of a line', () => {
  it('keeps compounds whole and cuts numbers from their units', () => {
    expect(texts('Raise trial-to-paid from 8% to 12%.')).toEqual([
      'Raise',
      'trial-to-paid',
      'from',
      '8',
      '%',
      'to',
      '12',
      '%',
      '.'
    ])
    expect(texts('₹12,34,567 and 5M')).toEqual(['₹', '12,34,567', 'and', '5', 'M'])
  })

  it('reads digits grouped by spaces as one number', () => {
    expect(texts('1 234 567 users')).toEqual(['1 234 567', 'users'])
    expect(texts('from 2026 300 users')).toEqual(['from', '2026', '300', 'users'])
  })

  it('keeps letters with digits together when the letter leads', () => {
    expect(texts('p95 in Q3, B2B')).toEqual(['p95', 'in', 'Q3', ',', 'B2B'])
  })

  it('gives every word the span it stands at, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let last = 0
        for (const { start, end, text: raw } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(raw)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
