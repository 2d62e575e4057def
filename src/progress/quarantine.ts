import { drop, keep, keysFrom, PREFIX, type Shelf, type Trouble, textAt } from './storage.ts'

/** Something found in storage that could not be read, put aside as it was. */
export type Quarantined = {
  /** Its key in storage. */
  readonly key: string
  /** Where it was found, such as `cairn:answers:1`. */
  readonly from: string
  /** When it was put aside, in milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

const ASIDE = `${PREFIX}quarantine:`

/** Puts a text aside, once: the same text from the same place is not kept twice. Says what went wrong, if anything. */
export function putAside(shelf: Shelf | null, from: string, text: string, now: number): Trouble {
  const taken = new Set<string>()
  for (const key of keysFrom(shelf, `${ASIDE}${from}:`)) {
    if (textAt(shelf, key) === text) return 'none'
    taken.add(key)
  }
  let at = now
  while (taken.has(`${ASIDE}${from}:${at}`)) at++
  return keep(shelf, `${ASIDE}${from}:${at}`, text)
}

/** Everything put aside, oldest first, for the learner to see and to copy. */
export function putAsideSoFar(shelf: Shelf | null): readonly Quarantined[] {
  return keysFrom(shelf, ASIDE)
    .map(key => {
      const end = key.lastIndexOf(':')
      return { key, from: key.slice(ASIDE.length, end), at: Number(key.slice(end + 1)), text: textAt(shelf, key) ?? '' }
    })
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
}

/** Throws away what was put aside: only where the learner asked for it. */
export function clearAside(shelf: Shelf | null): void {
  for (const key of keysFrom(shelf, ASIDE)) drop(shelf, key)
}
