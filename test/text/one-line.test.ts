import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine, shortLine } from '../../src/text/one-line.ts'

const text = fc.string({ unit: 'binary', maxLength: 60 })

describe('a text on one line', () => {
  test('has single spaces, and nothing that cannot be seen or written', () => {
    expect(oneLine(' a\n\tb\u0000c\r\n')).toBe('a bc')
    expect(oneLine('a\t\u0000\tb')).toBe('a b')
    fc.assert(
      fc.property(text, words => {
        const line = oneLine(words)
        expect(line).not.toMatch(/[\n\r\t]|^\s|\s$/)
        expect(line.isWellFormed()).toBe(true)
        expect(oneLine(line)).toBe(line)
      })
    )
  })

  test('keeps the joiners that Indian scripts and emoji are made of', () => {
    for (const word of ['क्\u200Dष', '👩\u200D🏫']) expect(oneLine(word)).toBe(word)
  })
})

describe('a short line', () => {
  test('is cut with an ellipsis, and never through a character', () => {
    expect(shortLine('Regulars choose us', 8)).toBe('Regulars…')
    expect(shortLine('Regulars', 8)).toBe('Regulars')
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (words, most) => {
        const line = shortLine(words, most)
        expect([...line].length).toBeLessThanOrEqual(most + 1)
        expect(line.isWellFormed()).toBe(true)
      })
    )
  })
})
