import type { Link, OkrMap } from './okr-map.ts'

/** What an author hid in a map, and what they say of it once it is found. */
export type Planted = { readonly of: string; readonly comment: string }

/** A company to practise on. Some of its links are left for the learner to draw. */
export type SampleMap = {
  /** A promise: what learners drew hangs on it. */
  readonly id: string
  readonly title: string
  readonly about: string
  /** The map as the learner meets it; its name is the title. */
  readonly map: OkrMap
  /** Links its author would draw, left open. */
  readonly left: readonly Link[]
  readonly orphan: Planted
  readonly copy: Planted
  readonly gap: Planted
}

/** The map with every link its author would draw. */
export const wholeMap = ({ map, left }: SampleMap): OkrMap => ({ ...map, links: [...map.links, ...left] })
