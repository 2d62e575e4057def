import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Checked } from './checked.ts'

export type Points = {
  /** Goes on the form the points are in. */
  readonly form: RefObject<HTMLFormElement>
  /** Leads the keyboard to the next point that asks for mending; to the whole where none does. */
  readonly toNext: () => void
  /** A check was asked for: the first point gets the keyboard once it is there. */
  readonly expect: () => void
}

/** The way from one point to the next. What was pressed for the check is gone by then, so the keyboard needs a place. */
export function usePoints(checked: Checked | null): Points {
  const form = useRef<HTMLFormElement>(null)
  const last = useRef<HTMLElement | null>(null)
  const expected = useRef(false)
  const toNext = () => {
    if (!checked || !form.current) return
    last.current = checked.checker.pointAfter(last.current, form.current)
    const to = last.current ?? form.current.querySelector<HTMLElement>('.verdict-box')
    to?.focus()
    to?.closest('li, .line-block, section')?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(() => {
    if (checked && expected.current) toNext()
    if (checked) expected.current = false
  }, [checked])
  return {
    form,
    toNext,
    expect() {
      expected.current = true
    }
  }
}
