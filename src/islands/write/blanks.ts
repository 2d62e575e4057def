import type { Span } from '../../text/spans.ts'

/** What only the writer can fill in, as the grader's rewrites leave it. */
const BLANK = /_{2,}/g

/** The blanks of a text, in order. */
export function blanksOf(text: string): Span[] {
  return [...text.matchAll(BLANK)].map(({ 0: { length }, index }): Span => [index, index + length])
}

/** The next blank behind a place, or the one before it; null where there is none that way. */
export function blankFrom(text: string, [start, end]: Span, back = false): Span | null {
  const blanks = blanksOf(text)
  const found = back ? blanks.findLast(blank => blank[1] <= start) : blanks.find(blank => blank[0] >= end)
  return found ?? null
}
