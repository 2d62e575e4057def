import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCopy, likeness } from '../../src/align/similarity.ts'
import { stem, stemsOf } from '../../src/align/stem.ts'

const words = fc.constantFrom('teachers', 'plan', 'planned', 'renew', 'the', 'and', 'mill', 'Schools', '40%', '—')
const text = fc.oneof(
  fc.string(),
  fc.array(words, { maxLength: 9 }).map(all => all.join(' '))
)

describe('the stem of a word', () => {
  test.each([
    ['teachers', 'teacher'],
    ['stories', 'story'],
    ['planning', 'planned'],
    ['renewing', 'renews'],
    ['invoice', 'invoices'],
    ['onboarded', 'onboarding']
  ])('is the same for “%s” and “%s”', (a, b) => expect(stem(a)).toBe(stem(b)))

  test.each([
    ['ring', 'red'],
    ['boss', 'bo'],
    ['status', 'statu']
  ])('differs for “%s” and “%s”', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  test('leaves out stop words, numbers and single letters', () => {
    expect([...stemsOf('We grow the mill from 3 to 9 a week').keys()]).toEqual(['mill'])
  })
})

describe('likeness', () => {
  test('lies between 0 and 1, and is the same either way', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { share, words } = likeness(a, b)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(likeness(b, a).share).toBe(share)
        expect(words).toHaveLength(likeness(b, a).words.length)
      })
    )
  })

  test('is whole for a text and itself, and nothing where no word tells', () => {
    fc.assert(fc.property(text, a => void expect(likeness(a, a).share).toBe(stemsOf(a).size > 0 ? 1 : 0)))
    expect(likeness('we and the', 'the and we')).toEqual({ share: 0, words: [] })
  })

  test('names the words as the first text writes them', () => {
    expect(likeness('Schools renew early', 'A school that renews').words).toEqual(['schools', 'renew'])
  })
})

describe('a copy', () => {
  test('stays one whatever its case, marks and spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ship', 'care', 'mill', '40'), { minLength: 1, maxLength: 8 }), all => {
        expect(isCopy(all.join(' '), `“${all.join('  ').toUpperCase()}”.`)).toBe(true)
      })
    )
  })

  test('is one either way', () => {
    fc.assert(fc.property(text, text, (a, b) => void expect(isCopy(a, b)).toBe(isCopy(b, a))))
  })

  test.each([
    ['Small shops love us', 'small shops love us.', true],
    ['Shops that renew, from 60% to 80% by June', 'Shops that renew: from 60% to 80% by the end of June', false],
    [
      'Lift the share of shops that renew from 60% to 80%',
      'Lift the share of small shops that renew from 60% to 80%',
      true
    ],
    ['Small shops love us', 'Set-up takes an afternoon', false],
    ['', '', false]
  ])('“%s” beside “%s”: %s', (a, b, expected) => expect(isCopy(a, b)).toBe(expected))
})
