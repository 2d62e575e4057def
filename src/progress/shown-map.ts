import type { MapObjective, OkrMap } from '../align/okr-map.ts'
import { type MapLink, type MapNode, type MapRecord, mapEntry, type NodeKind } from './map-record.ts'
import { type ById, emptyMap } from './merge.ts'

/** One link’s key. Ids hold no blank. */
export const pairKey = (from: string, to: string): string => `${from} ${to}`

/** A map that an author wrote, as if it had been put there before all time: whatever a learner does comes later. */
export function recordOf({ name, company, teams, links }: OkrMap): MapRecord {
  const nodes = emptyMap<MapNode>()
  let first = 0
  const put = (id: string, kind: NodeKind, words: string, keyResults: readonly string[], of?: string) => {
    const node = { kind, first: first++, text: { at: 0, value: words }, keyResults: { at: 0, value: keyResults } }
    nodes[id] = of === undefined ? node : { ...node, of }
  }
  for (const { id, text, keyResults } of company) put(id, 'company', text, keyResults)
  for (const team of teams) {
    put(team.id, 'team', team.name, [])
    for (const { id, text, keyResults } of team.objectives) put(id, 'team-objective', text, keyResults, team.id)
  }
  const drawn = emptyMap<MapLink>()
  for (const { from, to, so } of links) {
    drawn[pairKey(from, to)] = { so: { at: 0, value: so }, there: { at: 0, value: true } }
  }
  return { name: { at: 0, value: name }, nodes, links: drawn }
}

/** The map as shown: what is gone left out, and what hangs on it. */
export function mapOfRecord({ name, nodes = {}, links = {} }: MapRecord): OkrMap {
  const there = Object.entries(nodes)
    .filter(([, { gone }]) => gone?.value !== true)
    .toSorted(([x, a], [y, b]) => (a.first ?? 0) - (b.first ?? 0) || (x < y ? -1 : 1))
  const objective = ([id, { text, keyResults }]: readonly [string, MapNode]): MapObjective => ({
    id,
    text: text?.value ?? '',
    keyResults: keyResults?.value ?? []
  })
  const of = (kind: NodeKind) => there.filter(([, node]) => node.kind === kind)
  return {
    name: name?.value ?? '',
    company: of('company').map(objective),
    teams: of('team').map(([id, { text }]) => ({
      id,
      name: text?.value ?? '',
      objectives: of('team-objective')
        .filter(([, node]) => node.of === id)
        .map(objective)
    })),
    links: Object.entries(links).flatMap(([key, { so, there }]) => {
      const [from, to] = key.split(' ')
      return there?.value === true && from && to ? [{ from, to, so: so?.value ?? '' }] : []
    })
  }
}

/** A map as shown, and which suggested links were turned down on it. */
export type ShownMap = {
  readonly id: string
  readonly map: OkrMap
  readonly turnedDown: (from: string, to: string) => boolean
}

/** A map as its learner left it. `sample` is what its author wrote, where it has one. */
export function shownMap(all: ById<MapRecord>, id: string, sample?: OkrMap): ShownMap {
  const record = wholeRecord(all, id, sample)
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

/** What is kept of a map, on top of what its author wrote. */
export function wholeRecord(all: ById<MapRecord>, id: string, sample: OkrMap | undefined): MapRecord {
  const kept = all[id] ?? {}
  return sample === undefined ? kept : mapEntry.merge(recordOf(sample), kept)
}
