import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/align/findings.ts'
import { layoutOf } from '../../src/align/layout.ts'
import { mapSvg } from '../../src/align/map-svg.ts'
import { mapMarkdown } from '../../src/align/map-text.ts'
import { CAIRN, cairn } from '../../src/align/stones.ts'
import { anyMap } from './any-map.ts'

describe('the map as a file', () => {
  test('is an SVG without a stray sign or number, whatever stands on the map', () => {
    fc.assert(
      fc.property(anyMap, map => {
        const svg = mapSvg(layoutOf(map, { width: 1000, em: 16 }), map.name)
        expect(svg).not.toMatch(/NaN|Infinity|undefined|\p{Cs}/u)
        expect(svg.replace(/<\/?[a-z][^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
        expect(svg.match(/<rect/g) ?? []).toHaveLength(
          map.company.length + map.teams.reduce((sum, { objectives }) => sum + objectives.length, 0)
        )
      }),
      { numRuns: 60 }
    )
  })

  test('names in Markdown who serves what and why, and what is to be looked at', () => {
    const map = {
      name: 'Mill',
      company: [{ id: 'c', text: 'Bakers trust us', keyResults: ['Reorders: 40% to 60%'] }],
      teams: [
        {
          id: 'lab',
          name: 'Laboratory',
          objectives: [
            { id: 'a', text: 'Every sack gives the same dough', keyResults: [] },
            { id: 'b', text: 'A new logo', keyResults: [] }
          ]
        }
      ],
      links: [{ from: 'a', to: 'c', so: 'nobody tests before baking' }]
    }
    const lines = mapMarkdown(map, findingsOf(map)).split('\n')
    expect(lines).toContain('  - serves 1, Bakers trust us: we do this so that nobody tests before baking')
    expect(lines).toContain('- “A new logo” serves no objective of the company.')
  })
})

describe('a cairn', () => {
  test('has a stone for every link up to five, each narrower, and stays in its room', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 8, max: 40 }), (links, em) => {
        const stones = cairn(links, 0, 0, em)
        expect(stones).toHaveLength(Math.min(links, 5))
        for (const [at, { rx, ry, cy }] of stones.entries()) {
          expect(rx).toBeLessThan(stones[at - 1]?.rx ?? em)
          expect(cy - ry).toBeGreaterThanOrEqual(-CAIRN * em)
        }
      })
    )
  })
})
