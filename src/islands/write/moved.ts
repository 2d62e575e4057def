import type { Span } from '../../text/spans.ts'

/**
 * Spans of a text, moved along with an edit of it, so that marks stay on their words until the text is judged anew.
 * A span whose own words were edited grows or shrinks with them and goes once nothing of it is left.
 */
export function moved(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (before === after || spans.length === 0) return spans
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const end = before.length - tail
  const shift = after.length - before.length
  const place = (at: number, isEnd: boolean): number => {
    // What is put in right before a word pushes it; what is put in right behind it leaves it as it is.
    if (at < head || (at === head && (isEnd || end > head))) return at
    return at >= end ? at + shift : Math.min(at, end + shift)
  }
  return spans.map(([start, stop]): Span => [place(start, false), place(stop, true)]).filter(([a, b]) => a < b)
}
