import { atom, type ReadableAtom } from 'nanostores'
import { putAside, putAsideSoFar, type Quarantined } from './quarantine.ts'
import type { Names } from './renamed.ts'
import { type Ground, type Saved, type Shape, saved } from './saved.ts'
import { PREFIX, type Shelf, type Trouble } from './storage.ts'

/** Everything a page hands in. */
export type Surroundings = {
  /** Null where the browser refuses storage: everything then lives as long as the page. */
  readonly storage: Shelf | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Makes ids that no other device makes. */
  readonly newId: () => string
  /** Calls back with the key another tab changed, or null where any may have changed. */
  readonly onForeignChange?: (changed: (key: string | null) => void) => void
}

/** A store opened: what is kept, and what islands do with it. */
export type Opened<T, Use> = { readonly saved: Saved<T>; readonly use: Use }

/** What all stores of a page stand on. Stores are opened one by one, so that an island carries only those it uses. */
export function createGround({ storage, now, newId, onForeignChange }: Surroundings) {
  const $names = atom<Names>({})
  const $trouble = atom<Trouble>('none')
  const $storageTrouble: ReadableAtom<Trouble> = $trouble
  const troubles = new Map<string, Trouble>()
  const ground: Ground = {
    shelf: storage,
    now,
    $names,
    report(key, trouble) {
      troubles.set(key, trouble)
      const all = [...troubles.values()]
      $trouble.set(all.includes('refused') ? 'refused' : all.includes('full') ? 'full' : 'none')
    }
  }
  const opened = new Map<string, Pick<Saved<unknown>, 'follow'>>()

  const followAll = () => {
    for (const kept of opened.values()) kept.follow()
  }
  onForeignChange?.(key => {
    if (key === null) followAll()
    else opened.get(key)?.follow()
  })

  return {
    storage,
    now,
    newId,
    /** Opens a store: reads what is kept and follows other tabs from then on. Each store is opened once. */
    open<T, Use>(shape: Shape<T>, use: (saved: Saved<T>) => Use): Opened<T, Use> {
      const kept = saved(shape, ground)
      opened.set(`${PREFIX}${shape.name}:${shape.version}`, kept)
      return { saved: kept, use: use(kept) }
    },
    /** Whether what is done here outlives the page: `refused` and `full` deserve a notice and the offer of an export. */
    $storageTrouble,
    /** Former lesson ids → today's, from the course. History follows at once. */
    rename(names: Names): void {
      $names.set(names)
    },
    /** Tries again to keep what could not be kept, and looks for what other tabs did. */
    retry: followAll,
    /** What could not be read and was put aside. */
    quarantined: (): readonly Quarantined[] => putAsideSoFar(storage),
    /** Puts a text aside by hand, for parts of a file that could not be read. */
    quarantine: (from: string, text: string): Trouble => putAside(storage, from, text, now())
  }
}

export type PageGround = ReturnType<typeof createGround>
