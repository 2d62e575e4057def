import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, wordDiff } from '../../src/text/word-diff.ts'

const text = (changes: readonly Change[], without: Change['kind']) =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(change => change.text)
    .join('')

test('shows the words taken out and put in, and keeps the rest', () => {
  expect(wordDiff('Improve footfall significantly', 'Improve footfall from 10 to 20')).toEqual([
    { kind: 'kept', text: 'Improve footfall ' },
    { kind: 'removed', text: 'significantly' },
    { kind: 'added', text: 'from 10 to 20' }
  ])
  expect(wordDiff('same', 'same')).toEqual([{ kind: 'kept', text: 'same' }])
  expect(wordDiff('', '')).toEqual([])
})

test('gives both texts back, whatever they hold', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '1.5%', '“', '🏔️', 'é', '\n'), { maxLength: 30 })
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    words.map(list => list.join(''))
  )
  fc.assert(
    fc.property(any, any, (before, after) => {
      const changes = wordDiff(before, after)
      expect(text(changes, 'added')).toBe(before)
      expect(text(changes, 'removed')).toBe(after)
      expect(changes.every(change => change.text !== '')).toBe(true)
    })
  )
})

test('compares very long texts as wholes and still gives both back', () => {
  const [before, after] = ['a b '.repeat(6000), 'c d '.repeat(6000)]
  const changes = wordDiff(before, after)
  expect(text(changes, 'added')).toBe(before)
  expect(text(changes, 'removed')).toBe(after)
})
