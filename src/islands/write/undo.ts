/** Where a change was made: a field's name, or null for changes of the whole, such as a line added. */
export type Place = string | null

/** What can be taken back, newest last, and what was taken back. */
export type Undo<T> = {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** What the newest step was, so that typing goes on in it; null where the next change begins a new step. */
  readonly open: { readonly place: Place; readonly since: number; readonly last: number } | null
}

/** A pause this long ends a step of typing, in milliseconds; so does typing for this long without one. */
const PAUSE = 1200
const LONGEST = 6000
/** So many steps can be taken back. */
const MOST = 200

export function begun<T>(now: T): Undo<T> {
  return { past: [], now, future: [], open: null }
}

/**
 * The history after a change. Typing on in one field is one step, until it pauses; everything else is a step of its own.
 * @param place the field typed in, or null for a step of its own
 * @param at milliseconds, on any clock that goes forward
 */
export function changed<T>({ past, now, open }: Undo<T>, next: T, place: Place, at: number): Undo<T> {
  const goesOn =
    open !== null && place !== null && open.place === place && at - open.last < PAUSE && at - open.since < LONGEST
  return {
    past: goesOn ? past : [...past.slice(1 - MOST), now],
    now: next,
    future: [],
    open: place === null ? null : { place, since: goesOn ? open.since : at, last: at }
  }
}

/** One step back; the same history where there is none. */
export function undone<T>(history: Undo<T>): Undo<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), now: previous, future: [history.now, ...history.future], open: null }
}

/** One step forward again; the same history where there is none. */
export function redone<T>(history: Undo<T>): Undo<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future, open: null }
}
