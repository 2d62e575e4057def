import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from '../../src/text/pieces.ts'

let spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })))

test('cuts a text around one marked stretch', () => {
  expect(pieces('Launch the page', [[0, 6]])).toEqual([
    { text: 'Launch', marked: true },
    { text: ' the page', marked: false }
  ])
})

test('joins stretches that touch or overlap', () => {
  expect(
    pieces('abcdef', [
      [3, 5],
      [1, 3],
      [2, 4]
    ])
  ).toEqual([
    { text: 'a', marked: false },
    { text: 'bcde', marked: true },
    { text: 'f', marked: false }
  ])
})

test('loses no character of the text, whatever the spans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, spans) => {
      expect(
        pieces(text, spans)
          .map(piece => piece.text)
          .join('')
      ).toBe(text)
    })
  )
})

test('marks exactly the characters that lie in a span', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, spans) => {
      let marks = pieces(text, spans).flatMap(piece => Array(piece.text.length).fill(piece.marked) as boolean[])
      expect(marks).toEqual([...Array(text.length).keys()].map(i => spans.some(([a, b]) => a <= i && i < b)))
    })
  )
})
