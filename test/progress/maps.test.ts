import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeMap, type MapChange } from '../../src/progress/map-change.ts'
import { mapOfRecord, ownMaps, recordOf, shownMap } from '../../src/progress/shown-map.ts'
import { anyMap } from '../align/any-map.ts'
import { browser } from './browser.ts'

const id = fc.constantFrom('c1', 'c2', 'team', 't1', 't2')
const change: fc.Arbitrary<MapChange> = fc.oneof(
  fc.record({ what: fc.constant('name' as const), value: fc.string({ maxLength: 4 }) }),
  fc.record({ what: fc.constant('text' as const), id, value: fc.string({ maxLength: 4 }) }),
  fc.record({ what: fc.constant('key-results' as const), id, value: fc.array(fc.string(), { maxLength: 2 }) }),
  fc.record({ what: fc.constant('remove' as const), id, gone: fc.boolean() }),
  fc.record({ what: fc.constant('link' as const), from: id, to: id, there: fc.boolean() }),
  fc.record({ what: fc.constant('so' as const), from: id, to: id, value: fc.string({ maxLength: 4 }) }),
  fc.record({ what: fc.constant('turn-down' as const), from: id, to: id, down: fc.boolean() })
)
const begin: readonly MapChange[] = [
  { what: 'name', value: 'Mill' },
  { what: 'add', id: 'c1', kind: 'company', text: 'Bakers trust us', keyResults: ['k'] },
  { what: 'add', id: 'c2', kind: 'company', text: 'Safe', keyResults: [] },
  { what: 'add', id: 'team', kind: 'team', text: 'Sales', keyResults: [] },
  { what: 'add', id: 't1', kind: 'team-objective', text: 'One', keyResults: [], of: 'team' },
  { what: 'add', id: 't2', kind: 'team-objective', text: 'Two', keyResults: [], of: 'team' }
]

describe('a map', () => {
  it('goes into a record and comes out as it was', () => {
    fc.assert(
      fc.property(anyMap, map => {
        const out = mapOfRecord(recordOf(map))
        const byEnds = (links: typeof map.links) => links.map(({ from, to }) => `${from} ${to}`).toSorted()
        expect({ ...out, links: byEnds(out.links) }).toEqual({ ...map, links: byEnds(map.links) })
      })
    )
  })

  it('is again as it was when changes are taken back, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), list => {
        const { maps } = browser().open().progress
        changeMap(maps, 'm', begin)
        const before = shownMap(maps.$all.get(), 'm').map
        const back = changeMap(maps, 'm', list)
        const after = shownMap(maps.$all.get(), 'm').map
        const forth = changeMap(maps, 'm', back)
        const linked = ({ links }: typeof before) => new Set(links.map(link => JSON.stringify(link)))
        expect({ ...shownMap(maps.$all.get(), 'm').map, links: linked(shownMap(maps.$all.get(), 'm').map) }).toEqual({
          ...before,
          links: linked(before)
        })
        changeMap(maps, 'm', forth)
        expect(shownMap(maps.$all.get(), 'm').map).toEqual(after)
      })
    )
  })

  it('keeps what two tabs did to it at once', () => {
    const one = browser()
    const [a, b] = [one.open(), one.open()]
    changeMap(a.progress.maps, 'm', begin)
    changeMap(a.progress.maps, 'm', [{ what: 'text', id: 't1', value: 'Sharper' }])
    changeMap(b.progress.maps, 'm', [{ what: 'key-results', id: 't1', value: ['from 1 to 2'] }])
    changeMap(b.progress.maps, 'm', [{ what: 'link', from: 't1', to: 'c1', there: true }])
    changeMap(a.progress.maps, 'm', [{ what: 'so', from: 't1', to: 'c1', value: 'they come back' }])
    for (const { progress } of [a, b, one.open()]) {
      const { map } = shownMap(progress.maps.$all.get(), 'm')
      expect(map.teams[0]?.objectives[0]).toEqual({ id: 't1', text: 'Sharper', keyResults: ['from 1 to 2'] })
      expect(map.links).toEqual([{ from: 't1', to: 'c1', so: 'they come back' }])
    }
  })

  it('that is a sample is kept only where the learner changed it', () => {
    const { maps } = browser().open().progress
    const sample = mapOfRecord(recordOf({ name: 'Mill', company: [], teams: [], links: [] }))
    changeMap(maps, 'mill', [{ what: 'turn-down', from: 't1', to: 'c1', down: true }], sample)
    expect(shownMap(maps.$all.get(), 'mill', { ...sample, name: 'Mill, mended' }).map.name).toBe('Mill, mended')
    expect(shownMap(maps.$all.get(), 'mill', sample).turnedDown('t1', 'c1')).toBe(true)
    expect(ownMaps(maps.$all.get(), ['mill'])).toEqual([])
  })

  it('thrown away is listed no more, until that is taken back', () => {
    const { maps } = browser().open().progress
    changeMap(maps, 'm', begin)
    const back = changeMap(maps, 'm', [{ what: 'gone', gone: true }])
    expect(ownMaps(maps.$all.get(), [])).toEqual([])
    changeMap(maps, 'm', back)
    expect(ownMaps(maps.$all.get(), []).map(({ map }) => map.name)).toEqual(['Mill'])
  })
})
