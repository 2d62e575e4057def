import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Listens to keys pressed inside an element, never to those typed into a field or meant for the browser.
 * @param within the element whose keys count
 * @param onKey returns true where it took the key
 */
export function useKeys(within: RefObject<HTMLElement>, onKey: (key: string) => boolean): void {
  // Before the next paint: whoever turns a card and judges it in one breath must not lose the second key.
  useLayoutEffect(() => {
    const element = within.current
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (onKey(event.key)) event.preventDefault()
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  })
}
