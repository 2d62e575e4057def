import type { PageGround } from './ground.ts'
import { type MapRecord, mapEntry } from './map-record.ts'
import type { Saved, Shape } from './saved.ts'

/** By map: the id of a sample of the course, or one of the learner’s own. Of a sample only what the learner did is kept. */
export const mapsShape: Shape<MapRecord> = {
  name: 'maps',
  version: 1,
  entry: mapEntry,
  count: ({ nodes = {}, links = {} }) => Object.keys(nodes).length + Object.keys(links).length,
  ofLessons: false
}

/** What islands use, through `changeMap`: pages that never show a map do without what changes one. */
export function mapsIn(saved: Saved<MapRecord>, now: () => number, newId: () => string) {
  return {
    $all: saved.$value,
    now,
    /** An id for a new map, team or objective. Nothing is kept before something is done to it. */
    newId,
    /** Joins what was done to a map. */
    join(id: string, done: MapRecord): void {
      saved.add({ [id]: done })
    }
  }
}

export type MapStore = ReturnType<typeof mapsIn>

/** Opens the store on a page's ground. */
export const openMaps = (ground: PageGround) => ground.open(mapsShape, kept => mapsIn(kept, ground.now, ground.newId))
