import type { OkrMap } from '../align/okr-map.ts'
import type { PageGround } from './ground.ts'
import { type MapChange, opposite, written } from './map-change.ts'
import { type MapRecord, mapEntry, mapOfRecord, pairKey, recordOf } from './map-record.ts'
import type { ById } from './merge.ts'
import type { Saved, Shape } from './saved.ts'

/** By map: the id of a sample of the course, or one of the learner’s own. Of a sample only what the learner did is kept. */
export const mapsShape: Shape<MapRecord> = {
  name: 'maps',
  version: 1,
  entry: mapEntry,
  count: ({ nodes = {}, links = {} }) => Object.keys(nodes).length + Object.keys(links).length,
  ofLessons: false
}

/** A map as shown, and which suggested links were turned down on it. */
export type ShownMap = {
  readonly id: string
  readonly map: OkrMap
  readonly turnedDown: (from: string, to: string) => boolean
}

/** A map as its learner left it. `sample` is what its author wrote, where it has one. */
export function shownMap(all: ById<MapRecord>, id: string, sample?: OkrMap): ShownMap {
  const record = whole(all, id, sample)
  return {
    id,
    map: mapOfRecord(record),
    turnedDown: (from, to) => record.turnedDown?.[pairKey(from, to)]?.value === true
  }
}

/** The learner’s own maps, by name; thrown-away ones are left out. Records without a name belong to samples. */
export function ownMaps(all: ById<MapRecord>, samples: readonly string[]): readonly ShownMap[] {
  return Object.keys(all)
    .filter(id => !samples.includes(id) && all[id]?.name !== undefined && all[id]?.gone?.value !== true)
    .map(id => shownMap(all, id))
    .toSorted((a, b) => (a.map.name < b.map.name ? -1 : a.map.name > b.map.name ? 1 : a.id < b.id ? -1 : 1))
}

function whole(all: ById<MapRecord>, id: string, sample: OkrMap | undefined): MapRecord {
  const kept = all[id] ?? {}
  return sample === undefined ? kept : mapEntry.merge(recordOf(sample), kept)
}

/** What islands use. */
export function mapsIn(saved: Saved<MapRecord>, now: () => number, newId: () => string) {
  return {
    $all: saved.$value,
    /** An id for a new map, team or objective. Nothing is kept before `change`. */
    newId,
    /** Does all changes in their order, and returns what takes them back, to be done in that order. */
    change(id: string, changes: readonly MapChange[], sample?: OkrMap): readonly MapChange[] {
      const back: MapChange[] = []
      for (const change of changes) {
        const record = whole(saved.$value.get(), id, sample)
        back.unshift(opposite(record, change))
        saved.add({ [id]: written(record, change, now()) })
      }
      return back
    }
  }
}

/** Opens the store on a page's ground. */
export const openMaps = (ground: PageGround) => ground.open(mapsShape, kept => mapsIn(kept, ground.now, ground.newId))
