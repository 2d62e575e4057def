import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Where the keyboard can rest without a screen keyboard opening. */
const RESTS = 'button:enabled, a[href], summary, select'

/**
 * Keeps the keyboard near its place when what it rested on goes, such as a line and its button “Remove”: on what took
 * its place, or on what is around it. Without this it would start again at the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const within = root.current
    if (!within) return
    // The element the keyboard is on, and what it is in, each with its place among its neighbours.
    let way: { element: Element; place: number }[] = []
    const note = ({ target }: FocusEvent) => {
      way = []
      for (let at = target instanceof Element ? target : null; at && at !== within.parentElement; at = at.parentElement)
        way.push({ element: at, place: [...(at.parentElement?.children ?? [])].indexOf(at) })
    }
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body) return
      const stays = way.findIndex(({ element }) => element.isConnected)
      if (stays < 1) return
      const { place } = way[stays - 1] ?? { place: 0 }
      for (const { element } of way.slice(stays)) {
        const { children } = element
        const rest = children[Math.min(place, children.length - 1)]
        const next = rest?.matches(RESTS) ? rest : (rest?.querySelector(RESTS) ?? element.querySelector(RESTS))
        if (!(next instanceof HTMLElement)) continue
        next.focus()
        return
      }
    })
    within.addEventListener('focusin', note)
    watch.observe(within, { childList: true, subtree: true })
    return () => {
      within.removeEventListener('focusin', note)
      watch.disconnect()
    }
  }, [])
}
