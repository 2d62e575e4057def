import type { MapObjective, OkrMap } from '../align/okr-map.ts'
import { type ById, earliest, emptyMap, fields, mapOf, newest, text } from './merge.ts'
import { isObject } from './object.ts'
import { isTime } from './time.ts'

type Timed<Value> = { readonly at: number; readonly value: Value }

/** Something on a map: an objective of the company, a team, or an objective of the team `of`. */
export type MapNode = {
  readonly kind?: string
  readonly of?: string
  /** When it was put there: what came first stands first. */
  readonly first?: number
  /** Its words; the name of a team. */
  readonly text?: Timed<string>
  readonly keyResults?: Timed<readonly string[]>
  readonly gone?: Timed<boolean>
}

export type MapLink = { readonly so?: Timed<string>; readonly there?: Timed<boolean> }

/** A map with what every device did to it. Nothing is taken out: what was removed is `gone`. */
export type MapRecord = {
  readonly name?: Timed<string>
  readonly gone?: Timed<boolean>
  readonly nodes?: ById<MapNode>
  /** By the ids of both ends, see `pairKey`. */
  readonly links?: ById<MapLink>
  /** Suggested links, by both ends, that were turned down. */
  readonly turnedDown?: ById<Timed<boolean>>
}

export type NodeKind = 'company' | 'team' | 'team-objective'

/** One link’s key. Ids hold no blank. */
export const pairKey = (from: string, to: string): string => `${from} ${to}`

const timed = <Value>(is: (value: unknown) => value is Value) =>
  newest((found: unknown, until: number): found is Timed<Value> => {
    return isObject(found) && isTime(found.at, until) && is(found.value)
  })
const isText = (value: unknown): value is string => typeof value === 'string'
const isYes = (value: unknown): value is boolean => typeof value === 'boolean'
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

export const mapEntry = fields<MapRecord>({
  name: timed(isText),
  gone: timed(isYes),
  nodes: mapOf(
    fields<MapNode>({
      kind: text,
      of: text,
      first: earliest,
      text: timed(isText),
      keyResults: timed(areTexts),
      gone: timed(isYes)
    })
  ),
  links: mapOf(fields<MapLink>({ so: timed(isText), there: timed(isYes) })),
  turnedDown: mapOf(timed(isYes))
})

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
