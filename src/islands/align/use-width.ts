import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** What A4 has room for between its margins, in type of 10 points. */
const PAPER = { width: 650, em: 13 }

/** The room there is for a picture, and its type size in the reader’s own; both in pixels. */
export function useWidth(within: RefObject<HTMLElement>): { readonly width: number; readonly em: number } {
  const [size, setSize] = useState({ width: 640, em: 15 })
  useLayoutEffect(() => {
    const element = within.current
    if (!element) return
    const measure = () => {
      const width = Math.max(280, element.clientWidth - 12)
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize({ width, em: root * (width < 520 ? 0.8 : 0.95) })
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    // Shrunk from a wide screen, the words would be too small to read on paper.
    const toPaper = () => setSize(PAPER)
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', measure)
    return () => {
      watch.disconnect()
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', measure)
    }
  }, [within])
  return size
}
