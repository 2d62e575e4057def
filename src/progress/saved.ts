import { atom, type ReadableAtom } from 'nanostores'
import { type ById, type Door, eachOf, emptyMap, type Lattice, mapOf } from './merge.ts'
import { isObject } from './object.ts'
import { putAside } from './quarantine.ts'
import { type Names, renamed } from './renamed.ts'
import { drop, keep, PREFIX, type Shelf, type Trouble, textAt } from './storage.ts'
import { isTime, LATEST } from './time.ts'

/** What a store keeps: entries by id, each joined by its lattice. */
export type Shape<T> = {
  /** Names the key in storage and the field in a progress file. Never changes meaning. */
  readonly name: string
  /** Raised when the data changes shape; the shape before it then goes into `older`. */
  readonly version: number
  readonly entry: Lattice<T>
  /** How many single things an entry holds, for “12 answers added”. */
  readonly count: (entry: T) => number
  /** True where ids start with a lesson's id and follow it through a rename. */
  readonly ofLessons: boolean
  /** How an entry is written in this browser's storage, where that is shorter than JSON. `entry` reads both. */
  readonly packed?: (entry: T) => unknown
  /** Former shapes: their version, and what their data becomes today. */
  readonly older?: readonly { readonly version: number; readonly into: (data: unknown) => unknown }[]
}

/** What stores share: where to keep things, what time it is, what lessons were renamed, whom to tell of trouble. */
export type Ground = {
  readonly shelf: Shelf | null
  readonly now: () => number
  readonly $names: ReadableAtom<Names>
  readonly report: (key: string, trouble: Trouble) => void
}

/** Data kept in this browser and followed across tabs. */
export type Saved<T> = {
  readonly shape: Shape<T>
  /** Everything kept, under today's names. Empty until the browser's storage was read. */
  readonly $value: ReadableAtom<ById<T>>
  /** Everything kept, under the names it was kept under. */
  readonly kept: () => ById<T>
  /** What of this can be read as data of this store. */
  readonly read: (value: unknown, door: Door) => ById<T> | undefined
  /** Joins this to what is there and keeps it. Nothing is ever replaced: see merge.ts. */
  readonly add: (some: ById<T>) => void
  /** Looks whether another tab changed something, and brings there what only this one has. */
  readonly follow: () => void
  /** Empties this store here and in every other tab. */
  readonly reset: () => void
}

/** Opens one store. Reads at once; nothing throws, whatever storage holds or refuses. */
export function saved<T>(shape: Shape<T>, ground: Ground): Saved<T> {
  const { shelf } = ground
  const whole = mapOf(shape.entry)
  const keyOf = (version: number) => `${PREFIX}${shape.name}:${version}`
  const key = keyOf(shape.version)
  // Raised by each reset. Data of an earlier era is never joined to a later one, so a forgotten tab brings nothing back.
  let era = 0
  let mine: ById<T> = emptyMap<T>()
  let inStorage: string | null = null
  let behind = false
  const $value = atom<ById<T>>(mine)

  const show = () => $value.set(shape.ofLessons ? renamed(mine, ground.$names.get(), shape.entry) : mine)

  const aside = (from: string, text: string): boolean => {
    const trouble = putAside(shelf, from, text, ground.now())
    if (trouble !== 'none') ground.report(key, trouble)
    return trouble === 'none'
  }

  /** Joins a text from storage. Returns false where it must not be written over yet; notes in `behind` what storage lacks. */
  const join = (from: string, text: string, into: (data: unknown) => unknown): boolean => {
    const found = unpacked(text)
    if (!found) {
      behind = true
      return aside(from, text)
    }
    const refused: unknown[] = []
    const door = { refuse: (part: unknown) => refused.push(part), until: LATEST }
    const data = found.era < era ? emptyMap<T>() : (whole.read(into(found.data), door) ?? emptyMap<T>())
    const both = found.era > era ? data : whole.merge(mine, data)
    if (found.era < era || whole.merge(data, both) !== data) behind = true
    era = Math.max(era, found.era)
    mine = both
    return refused.length === 0 || aside(from, textOf(refused) ?? text)
  }

  /** Joins what is in storage. Returns true where it may be written over. */
  const look = (): boolean => {
    const text = textAt(shelf, key)
    if (text === undefined) {
      ground.report(key, 'refused')
      return false
    }
    if (text === inStorage) return true
    let free = true
    if (text !== null) free = join(key, text, data => data)
    // Storage that vanished is taken for a loss, not for a wish: who wants it gone resets, and that leaves an era behind.
    else behind = behind || era > 0 || Object.keys(mine).length > 0
    if (free) inStorage = text
    show()
    return free
  }

  const write = () => {
    const { packed } = shape
    const text = JSON.stringify({ era, data: packed ? eachOf(mine, packed) : mine })
    const trouble = keep(shelf, key, text)
    behind = trouble !== 'none'
    if (!behind) inStorage = text
    ground.report(key, trouble)
  }

  const follow = () => {
    if (look()) {
      if (behind) write()
      else ground.report(key, 'none')
    }
  }

  const migrate = () => {
    const found = (shape.older ?? []).flatMap(({ version, into }) => {
      const text = textAt(shelf, keyOf(version))
      return typeof text === 'string' && join(keyOf(version), text, into) ? [keyOf(version)] : []
    })
    if (found.length === 0) return
    behind = true
    follow()
    // An old key goes only once its data is safe under the new one.
    if (!behind) for (const old of found) drop(shelf, old)
  }

  ground.$names.listen(show)
  follow()
  migrate()
  show()

  return {
    shape,
    $value,
    kept: () => mine,
    read: whole.read,
    add(some) {
      const may = look()
      const both = whole.merge(mine, whole.read(some, { refuse() {}, until: LATEST }) ?? emptyMap<T>())
      if (both !== mine) behind = true
      mine = both
      show()
      if (may && behind) write()
    },
    follow,
    reset() {
      look()
      era = Math.min(Math.max(ground.now(), era + 1), LATEST)
      mine = emptyMap<T>()
      show()
      for (const { version } of shape.older ?? []) drop(shelf, keyOf(version))
      // The place is freed first: storage may be too full even for the empty record.
      drop(shelf, key)
      write()
    }
  }
}

function unpacked(text: string): { era: number; data: unknown } | null {
  try {
    const found: unknown = JSON.parse(text)
    if (isObject(found) && isTime(found.era, LATEST) && isObject(found.data))
      return { era: found.era, data: found.data }
  } catch {}
  return null
}

/** The parts as text, or null where they are nested too deeply to be written. */
function textOf(parts: readonly unknown[]): string | null {
  try {
    return JSON.stringify(parts)
  } catch {
    return null
  }
}
