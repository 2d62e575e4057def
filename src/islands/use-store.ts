import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

/**
 * The store's value, drawn again whenever it changes. What the package for Preact adds to this (single keys, batching)
 * no island needs, and it would weigh half a kilobyte in each.
 */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState<T>(() => store.get())
  // A function as a value would be called by setValue; stores of functions do not exist here.
  useEffect(() => store.subscribe(next => setValue(() => next as T)), [store])
  return value
}
