import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundBy, pointsFor, tokensOf, touched } from '../../src/drills/mark.ts'

const line = 'Ideally raise weekly orders from 40 to 70, by May'
const nothing = { words: [], missing: false }

describe('words to mark', () => {
  it('are cut out of the line as they stand there', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const { text: word, span } of tokensOf(text)) expect(text.slice(...span)).toBe(word)
        expect(
          tokensOf(text)
            .map(each => each.text)
            .join('')
        ).toBe(text.replace(/\s+/g, ''))
      })
    )
  })

  it('are touched by a stretch that covers any part of them', () => {
    expect(touched(line, [[0, 7]])).toEqual([0])
    expect(touched(line, [[39, 44]])).toEqual([7, 8])
    expect(touched(line, [])).toEqual([])
  })
})

describe('a flaw', () => {
  const assertive = { criterion: 'assertive', spans: [[0, 7]] } as const

  it('is found by its word, with a few beside it forgiven, and not by marking everything', () => {
    const marks = (words: readonly number[]) => foundBy(line, { words, missing: false }, assertive)
    expect(marks([0])).toBe('found')
    expect(marks([0, 1, 2])).toBe('found')
    expect(marks([0, 1, 2, 3, 4, 5])).toBe('near')
    expect(marks([5])).toBe('near')
    expect(foundBy(line, nothing, assertive)).toBe('not')
  })

  it('that is a lack is found by saying so, and another one is not', () => {
    const missing = { words: [], missing: true }
    expect(foundBy(line, missing, { criterion: 'distinct', spans: [] })).toBe('found')
    expect(foundBy(line, missing, { criterion: 'baseline', spans: [[36, 38]] })).toBe('found')
    expect(foundBy(line, missing, assertive)).toBe('near')
  })

  it('is always found by exactly its own words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: line.length - 1 }), fc.integer({ min: 1, max: 20 }), (start, length) => {
        const spans = [[start, start + length]] as const
        const words = touched(line, spans)
        fc.pre(words.length > 0)
        expect(foundBy(line, { words, missing: false }, { criterion: 'clear', spans })).toBe('found')
      })
    )
  })

  it('is worth half for finding and half for naming', () => {
    expect([
      pointsFor('found', true),
      pointsFor('found', false),
      pointsFor('near', true),
      pointsFor('not', false)
    ]).toEqual([1, 0.5, 0.75, 0])
  })
})
