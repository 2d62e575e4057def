import { canonical, isJson } from './json.ts'
import { isObject } from './object.ts'
import { isTime } from './time.ts'

/** Where data from outside comes in: what cannot be read is handed to `refuse`, and no record may be dated after `until`. */
export type Door = { readonly refuse: (value: unknown) => void; readonly until: number }

/**
 * A kind of data that two devices can hold and join again. `merge` is commutative, associative and idempotent for
 * everything `read` lets in, and returns its first argument itself where the second adds nothing: so nobody writes twice.
 * The combinators below keep these laws, whatever is built from them.
 */
export type Lattice<T> = {
  /** What can be read of the value, or undefined where nothing can. */
  read(value: unknown, door: Door): T | undefined
  merge(a: T, b: T): T
}

export type ById<T> = Readonly<Record<string, T>>

/** A map without a prototype, so that an id called `constructor` or `__proto__` is an id and nothing else. */
export function emptyMap<T>(): Record<string, T> {
  return Object.create(null)
}

/** The same ids, each with what `of` makes of its entry. */
export function eachOf<T, Made>(map: ById<T>, of: (entry: T) => Made): ById<Made> {
  const made = emptyMap<Made>()
  for (const [id, entry] of Object.entries(map)) made[id] = of(entry)
  return made
}

function own<T>(map: ById<T>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** Maps of both sides joined entry by entry. */
function joined<T>(a: ById<T>, b: ById<T>, join: (key: string, a: T, b: T) => T): ById<T> {
  let both: Record<string, T> | null = null
  for (const key of Object.keys(b)) {
    const ours = own(a, key)
    const theirs = own(b, key)
    if (theirs === undefined || theirs === ours) continue
    const value = ours === undefined ? theirs : join(key, ours, theirs)
    if (value === ours) continue
    both ??= Object.assign(emptyMap<T>(), a)
    both[key] = value
  }
  return both ?? a
}

/** The larger by canonical text: arbitrary, but the same everywhere. */
function larger<T>(a: T, b: T): T {
  return canonical(b) > canonical(a) ? b : a
}

/** Joins data of unknown meaning: objects field by field, anything else by taking the larger; an object is larger than all else. */
function joinUnknown(a: unknown, b: unknown): unknown {
  if (isObject(a)) return isObject(b) ? joined(a, b, (_, ours, theirs) => joinUnknown(ours, theirs)) : a
  return isObject(b) ? b : larger(a, b)
}

/** Data of a later Cairn, or nobody's: kept as it is. */
export const anything: Lattice<unknown> = {
  read(value, door) {
    if (isJson(value)) return value
    door.refuse(value)
    return undefined
  },
  merge: joinUnknown
}

/** Entries by id. An entry that cannot be read is refused alone. */
export function mapOf<T>(entry: Lattice<T>): Lattice<ById<T>> {
  return {
    read(value, door) {
      if (!isObject(value)) {
        door.refuse(value)
        return undefined
      }
      const map = emptyMap<T>()
      for (const key of Object.keys(value)) {
        const refuse = (part: unknown) => door.refuse(Object.assign(emptyMap<unknown>(), { [key]: part }))
        const read = entry.read(value[key], { ...door, refuse })
        if (read !== undefined) map[key] = read
      }
      return map
    },
    merge: (a, b) => joined(a, b, (_, ours, theirs) => entry.merge(ours, theirs))
  }
}

/** An object with known fields, each joined its own way; fields nobody knows are kept. Every field may be missing. */
export function fields<T extends object>(
  known: {
    readonly [Name in keyof T]-?: Lattice<NonNullable<T[Name]>>
  }
): Lattice<T>
export function fields(known: Readonly<Record<string, Lattice<unknown>>>): Lattice<ById<unknown>> {
  const fieldOf = (name: string) => own(known, name) ?? anything
  const read: Lattice<ById<unknown>>['read'] = (value, door) => {
    if (!isObject(value)) {
      door.refuse(value)
      return undefined
    }
    const object = emptyMap<unknown>()
    for (const name of Object.keys(value)) {
      const refuse = (part: unknown) => door.refuse(Object.assign(emptyMap<unknown>(), { [name]: part }))
      const field = fieldOf(name).read(value[name], { ...door, refuse })
      if (field !== undefined) object[name] = field
    }
    return object
  }
  return { read, merge: (a, b) => joined(a, b, (name, ours, theirs) => fieldOf(name).merge(ours, theirs)) }
}

/** A guard that also knows the last moment a record may name. */
export type Guard<T> = (value: unknown, until: number) => value is T

function guarded<T>(is: Guard<T>): Lattice<T>['read'] {
  return (value, door) => {
    if (isJson(value) && is(value, door.until)) return value
    door.refuse(value)
    return undefined
  }
}

/** A value that is replaced whole: the later one wins, and at the same moment the larger. */
export function newest<T extends { readonly at: number }>(is: Guard<T>): Lattice<T> {
  return {
    read: guarded(is),
    merge: (a, b) => (a.at === b.at ? larger(a, b) : a.at > b.at ? a : b)
  }
}

/** The later of two moments. */
export const latest: Lattice<number> = { read: guarded(isTime), merge: (a, b) => Math.max(a, b) }

/** The earlier of two moments. */
export const earliest: Lattice<number> = { read: guarded(isTime), merge: (a, b) => Math.min(a, b) }

/** A text that is written once; should two differ, the larger. */
export const text: Lattice<string> = {
  read: guarded((value): value is string => typeof value === 'string'),
  merge: larger
}

/**
 * Things that happened, oldest first: the union of both lists. `id` tells whether two are the same event; the fields of
 * the same event are joined, so that what one side added later (an undo, say) is not lost.
 */
export function events<T extends { readonly at: number }>(
  is: Guard<T>,
  id: (event: T) => string
): Lattice<readonly T[]> {
  const readEvent = guarded(is)
  const sameEvent = (a: T, b: T): T => {
    const ours: ById<unknown> = { ...a }
    const union = joined<unknown>(ours, { ...b }, (_, mine, theirs) => joinUnknown(mine, theirs))
    return union === ours ? a : { ...a, ...union }
  }
  const merge = (a: readonly T[], b: readonly T[]): readonly T[] => {
    const union = new Map(a.map(event => [id(event), event]))
    let added = false
    for (const event of b) {
      const name = id(event)
      const ours = union.get(name)
      const both = ours === undefined ? event : sameEvent(ours, event)
      if (both !== ours) added = true
      union.set(name, both)
    }
    return added
      ? [...union].toSorted(([x, p], [y, q]) => p.at - q.at || (x < y ? -1 : 1)).map(([, event]) => event)
      : a
  }
  return {
    read(value, door) {
      if (!Array.isArray(value)) {
        door.refuse(value)
        return undefined
      }
      const list = value.flatMap(item => readEvent(item, door) ?? [])
      return merge([], list)
    },
    merge
  }
}
