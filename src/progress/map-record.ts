import { type ById, earliest, fields, mapOf, newest, text } from './merge.ts'
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
