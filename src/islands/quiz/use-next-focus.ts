import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** What can still be changed, what is marked as wrong first. */
const TO_DO = [
  '[data-mark=wrong] [data-move]:not([aria-disabled=true])',
  'input:not(:disabled, [readonly]), textarea:not([readonly]), [data-move]:not([aria-disabled=true])',
  '.button'
]

/**
 * Looks after the focus when a press changes what a question shows, as the button that was pressed may be gone. A
 * question that is open takes it to what there is to do; otherwise the verdict takes it, so that Tab goes on from here.
 * @param shows names what is shown; the focus moves only once that has changed
 * @returns to be called with every press
 */
export function useNextFocus(box: RefObject<HTMLElement>, shows: string, isOpen: boolean): () => void {
  const pressed = useRef<string | null>(null)
  useLayoutEffect(() => {
    const was = pressed.current
    if (was === null || was === shows) return
    pressed.current = null
    const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector)
    if (isOpen) TO_DO.map(find).find(Boolean)?.focus()
    else if (!box.current?.contains(document.activeElement)) find('.outcome')?.focus()
  })
  return () => {
    pressed.current = shows
  }
}
