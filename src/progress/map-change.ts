import type { OkrMap } from '../align/okr-map.ts'
import type { MapLink, MapNode, MapRecord, NodeKind } from './map-record.ts'
import type { MapStore } from './maps.ts'
import { pairKey, wholeRecord } from './shown-map.ts'
import { LATEST } from './time.ts'

/** One thing done to a map. Each has an opposite, so that it can be taken back. */
export type MapChange =
  | { readonly what: 'name'; readonly value: string }
  | { readonly what: 'gone'; readonly gone: boolean }
  | {
      readonly what: 'add'
      readonly id: string
      readonly kind: NodeKind
      readonly text: string
      readonly keyResults: readonly string[]
      /** The team, for an objective of a team. */
      readonly of?: string
    }
  | { readonly what: 'text'; readonly id: string; readonly value: string }
  | { readonly what: 'key-results'; readonly id: string; readonly value: readonly string[] }
  | { readonly what: 'remove'; readonly id: string; readonly gone: boolean }
  | { readonly what: 'link'; readonly from: string; readonly to: string; readonly there: boolean }
  | { readonly what: 'so'; readonly from: string; readonly to: string; readonly value: string }
  | { readonly what: 'turn-down'; readonly from: string; readonly to: string; readonly down: boolean }

/** What takes a change back, as the map is now. A thing put there is taken away, not forgotten. */
export function opposite(
  { name, gone, nodes = {}, links = {}, turnedDown = {} }: MapRecord,
  change: MapChange
): MapChange {
  switch (change.what) {
    case 'name':
      return { what: 'name', value: name?.value ?? '' }
    case 'gone':
      return { what: 'gone', gone: gone?.value === true }
    case 'add':
      return { what: 'remove', id: change.id, gone: true }
    case 'text':
      return { ...change, value: nodes[change.id]?.text?.value ?? '' }
    case 'key-results':
      return { ...change, value: nodes[change.id]?.keyResults?.value ?? [] }
    case 'remove':
      return { ...change, gone: nodes[change.id]?.gone?.value === true }
    case 'link':
      return { ...change, there: links[pairKey(change.from, change.to)]?.there?.value === true }
    case 'so':
      return { ...change, value: links[pairKey(change.from, change.to)]?.so?.value ?? '' }
    case 'turn-down':
      return { ...change, down: turnedDown[pairKey(change.from, change.to)]?.value === true }
  }
}

/** The change as data to be joined to the map, dated later than anything there. */
export function written(record: MapRecord, change: MapChange, now: number): MapRecord {
  const at = Math.min(Math.max(now, newestIn(record) + 1), LATEST)
  const node = (id: string, part: MapNode): MapRecord => ({ nodes: { [id]: part } })
  const link = (from: string, to: string, part: MapLink): MapRecord => ({ links: { [pairKey(from, to)]: part } })
  switch (change.what) {
    case 'name':
      return { name: { at, value: change.value } }
    case 'gone':
      return { gone: { at, value: change.gone } }
    case 'add': {
      const { id, kind, text, keyResults, of } = change
      const added: MapNode = {
        kind,
        first: at,
        text: { at, value: text },
        keyResults: { at, value: keyResults },
        gone: { at, value: false }
      }
      return node(id, of === undefined ? added : { ...added, of })
    }
    case 'text':
      return node(change.id, { text: { at, value: change.value } })
    case 'key-results':
      return node(change.id, { keyResults: { at, value: change.value } })
    case 'remove':
      return node(change.id, { gone: { at, value: change.gone } })
    case 'link':
      return link(change.from, change.to, { there: { at, value: change.there } })
    case 'so':
      return link(change.from, change.to, { so: { at, value: change.value } })
    case 'turn-down':
      return { turnedDown: { [pairKey(change.from, change.to)]: { at, value: change.down } } }
  }
}

/** The latest moment a map names, or -1. */
function newestIn({ name, gone, nodes = {}, links = {}, turnedDown = {} }: MapRecord): number {
  const moments = [
    name,
    gone,
    ...Object.values(nodes).flatMap(({ text, keyResults, gone }) => [text, keyResults, gone]),
    ...Object.values(links).flatMap(({ so, there }) => [so, there]),
    ...Object.values(turnedDown)
  ]
  return moments.reduce((latest, moment) => Math.max(latest, moment?.at ?? -1), -1)
}

/**
 * Does all changes to a map in their order, and returns what takes them back, to be done in that order.
 * @param sample what its author wrote, where the map has one
 */
export function changeMap(
  store: MapStore,
  id: string,
  changes: readonly MapChange[],
  sample?: OkrMap
): readonly MapChange[] {
  const back: MapChange[] = []
  for (const change of changes) {
    const record = wholeRecord(store.$all.get(), id, sample)
    back.unshift(opposite(record, change))
    store.join(id, written(record, change, store.now()))
  }
  return back
}
