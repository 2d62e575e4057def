import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asked, askedFrom, matches, queryOf } from '../../src/islands/library/asked.ts'

const nothing: Asked = { function: '', audience: '', criterion: '', setting: '', q: '' }
const entry = {
  is: new Set(['function:sales', 'setting:india', 'criterion:baseline']),
  words: 'weavers hotels cafe 9,000'
}

describe('the address of the library', () => {
  test('is empty where nothing is asked', () => {
    expect(queryOf(nothing)).toBe('')
    expect(askedFrom('')).toEqual(nothing)
  })

  test('remembers every choice and the words', () => {
    const text = fc.stringMatching(/^[a-zé0-9&=#?+% -]{0,20}$/).map(value => value.trim())
    const asked = fc.record({ function: text, audience: text, criterion: text, setting: text, q: text })
    fc.assert(
      fc.property(asked, one => {
        expect(askedFrom(queryOf(one))).toEqual(one)
      })
    )
  })

  test('is read without harm, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), query => {
        for (const value of Object.values(askedFrom(query))) expect(value.length).toBeLessThanOrEqual(200)
      })
    )
    expect(askedFrom(`?q=${'x'.repeat(5000)}`).q).toHaveLength(200)
  })
})

describe('an entry', () => {
  test('is shown where nothing is asked', () => {
    expect(matches(entry, nothing)).toBe(true)
  })

  test('is shown only where it is all that was chosen', () => {
    expect(matches(entry, { ...nothing, function: 'sales', setting: 'india' })).toBe(true)
    expect(matches(entry, { ...nothing, function: 'sales', setting: 'startup' })).toBe(false)
    expect(matches(entry, { ...nothing, audience: 'sales' })).toBe(false)
  })

  test('is found by all words typed, in any order, case and accent, begun or whole', () => {
    expect(matches(entry, { ...nothing, q: ' Hotel  WEAV ' })).toBe(true)
    expect(matches(entry, { ...nothing, q: 'café' })).toBe(true)
    expect(matches(entry, { ...nothing, q: 'hotel hospital' })).toBe(false)
  })
})
