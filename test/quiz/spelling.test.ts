import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSpelling, slipsBetween, typedAs } from '../../src/quiz/spelling.ts'

describe('a spelling', () => {
  it('is compared without case, accents, outer punctuation, articles or the kind of dash', () => {
    expect(plainSpelling('  The Counter–Métric. ')).toBe('counter metric')
    expect(plainSpelling('“Don’t”')).toBe("don't")
  })

  it('keeps the vowel signs of other scripts, which are no accents', () => {
    expect(plainSpelling('लक्ष्य')).not.toBe(plainSpelling('लकषय'))
  })

  it('made plain stays plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const once = plainSpelling(text)
        // An article behind an article is a word.
        if (!/^(the|an?) /.test(once)) expect(plainSpelling(once)).toBe(once)
      })
    )
  })

  it('is one slip away for a letter left out, put in, changed or swapped', () => {
    for (const typed of ['outcme', 'outccome', 'outcame', 'outocme']) expect(slipsBetween(typed, 'outcome', 1)).toBe(1)
    expect(slipsBetween('output', 'outcome', 2)).toBeNull()
  })

  it('is as far from another as the other is from it', () => {
    const word = fc.stringMatching(/^[a-e]{5,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 2)).toBe(slipsBetween(b, a, 2))
      })
    )
  })

  it('goes to the nearest answer', () => {
    const choices = [
      { id: 'metric', spellings: ['metric'] },
      { id: 'metrics', spellings: ['metrics'] }
    ]
    expect(typedAs('metrics', choices, 1)).toMatchObject({ choice: { id: 'metrics' }, slips: 0 })
    expect(typedAs('', choices, 2)).toBeNull()
  })
})
