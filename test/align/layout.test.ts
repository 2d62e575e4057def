import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/align/layout.ts'
import { linksOf, teamObjectives } from '../../src/align/okr-map.ts'
import { textWidth, wrapped } from '../../src/align/wrap.ts'
import { anyMap } from './any-map.ts'

const size = fc.record({ width: fc.integer({ min: 280, max: 1200 }), em: fc.integer({ min: 12, max: 34 }) })

describe('wrapping', () => {
  test('keeps every sign but spaces, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        expect(wrapped(text, width, 14).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      })
    )
  })

  test('keeps lines within the width, save a single sign that is wider', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of wrapped(text, width, 14)) {
          expect(textWidth(line, 14) <= width || [...line].length === 1).toBe(true)
        }
      })
    )
  })
})

describe('the picture', () => {
  test('shows every objective once, within its edges, and no card over another', () => {
    fc.assert(
      fc.property(anyMap, size, (map, options) => {
        const { cards, width, height } = layoutOf(map, options)
        expect(cards.map(({ id }) => id)).toEqual([...map.company, ...teamObjectives(map)].map(({ id }) => id))
        for (const [at, a] of cards.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width + 0.01 && a.y + a.height <= height + 0.01).toBe(true)
          for (const b of cards.slice(at + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart, `${a.id} over ${b.id}`).toBe(true)
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  test('holds every text within its card', () => {
    fc.assert(
      fc.property(anyMap, size, (map, options) => {
        const { cards, leading, pad } = layoutOf(map, options)
        for (const { lines, notes, height } of cards) {
          expect(lines.length).toBeGreaterThan(0)
          expect((lines.length + notes.length) * leading + 2 * pad).toBeLessThanOrEqual(height + 0.01)
        }
      }),
      { numRuns: 60 }
    )
  })

  test('draws every link from card to card, each with ends of its own', () => {
    fc.assert(
      fc.property(anyMap, size, (map, options) => {
        const { edges, cards } = layoutOf(map, options)
        expect(edges).toHaveLength(teamObjectives(map).flatMap(({ id }) => linksOf(map, id)).length)
        for (const { from, to, start, end, path } of edges) {
          const [card, above] = [from, to].map(id => cards.find(each => each.id === id))
          expect(start.x).toBe(card?.x)
          expect(end.x).toBeCloseTo((above?.x ?? 0) + (above?.width ?? 0))
          expect(path).not.toMatch(/NaN|Infinity/)
        }
        expect(new Set(edges.flatMap(({ start, end }) => [JSON.stringify(start), JSON.stringify(end)])).size).toBe(
          2 * edges.length
        )
      }),
      { numRuns: 60 }
    )
  })

  test('keeps headings clear of cards', () => {
    fc.assert(
      fc.property(anyMap, size, (map, options) => {
        const { cards, headings, leading } = layoutOf(map, options)
        for (const { x, y, lines } of headings) {
          const bottom = y + lines.length * leading
          expect(cards.filter(card => card.x === x && card.y < bottom && card.y + card.height > y)).toEqual([])
        }
      }),
      { numRuns: 60 }
    )
  })
})
