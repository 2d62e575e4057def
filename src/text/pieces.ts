import type { Span } from './spans.ts'

/** A stretch of a text, marked or not, ready to be drawn. */
export type Piece = { readonly text: string; readonly marked: boolean }

/**
 * Cuts a text where marked stretches begin and end. Overlapping and touching spans become one; what lies outside the
 * text is cut off. The pieces joined give the text again.
 */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const sorted = spans
    .map(([start, end]): Span => [Math.max(0, start), Math.min(text.length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0])
  const result: Piece[] = []
  let at = 0
  for (const [start, end] of sorted) {
    if (end <= at) continue
    if (start > at) result.push({ text: text.slice(at, start), marked: false })
    const last = result.at(-1)
    const from = Math.max(start, at)
    if (last?.marked) result[result.length - 1] = { text: last.text + text.slice(from, end), marked: true }
    else result.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length || result.length === 0) result.push({ text: text.slice(at), marked: false })
  return result
}
