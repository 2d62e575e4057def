import { useEffect, useState } from 'preact/hooks'

/** What `load` brings, once `wanted` has been true; null until then. Where it cannot be had, the page does without. */
export function useLazy<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    // Updated by a function, as what was loaded may be a component, which is one itself.
    if (wanted && loaded === null)
      load().then(
        it => current && setLoaded(() => it),
        () => {}
      )
    return () => {
      current = false
    }
  }, [wanted])
  return loaded
}
