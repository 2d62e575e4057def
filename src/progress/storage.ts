/** The part of the browser's storage that Cairn uses. This file alone calls it; everybody else is handed one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Why something could not be kept: storage is switched off, or there is no room left. */
export type Trouble = 'none' | 'refused' | 'full'

/** Every key Cairn uses starts with this, since one host may serve several sites. */
export const PREFIX = 'cairn:'

/** This browser's storage, or null where it is refused: with cookies blocked, the very mention of it throws. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** The text kept under a key, null where there is none, undefined where storage does not let us look. */
export function textAt(shelf: Shelf | null, key: string): string | null | undefined {
  try {
    return shelf?.getItem(key)
  } catch {
    return undefined
  }
}

/** Keeps a text under a key and says what went wrong, if anything. What was there before stays where this fails. */
export function keep(shelf: Shelf | null, key: string, text: string): Trouble {
  try {
    if (!shelf) return 'refused'
    shelf.setItem(key, text)
    return 'none'
  } catch (error) {
    return isFull(error) ? 'full' : 'refused'
  }
}

/** Removes a key; quiet where storage refuses. */
export function drop(shelf: Shelf | null, key: string): void {
  try {
    shelf?.removeItem(key)
  } catch {}
}

/** All keys that start with `prefix`, none where storage refuses. */
export function keysFrom(shelf: Shelf | null, prefix: string): readonly string[] {
  const keys: string[] = []
  try {
    for (let at = 0; shelf && at < shelf.length; at++) {
      const key = shelf.key(at)
      if (key?.startsWith(prefix)) keys.push(key)
    }
  } catch {}
  return keys
}

// Firefox has a name of its own for a full disk.
function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
}

/** Storage that holds nothing and keeps nothing, without complaint: for pages being built. */
export const nowhere: Shelf = { length: 0, getItem: () => null, setItem() {}, removeItem() {}, key: () => null }
