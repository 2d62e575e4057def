/** A stretch of text: offsets in UTF-16 units, `end` not included, always into the learner's own text. */
export type Span = readonly [start: number, end: number]

/** The words a span covers. */
export function quoted(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}
