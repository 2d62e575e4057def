import type { Span } from './spans.ts'

/** A text whose evidence was marked in `[[double brackets]]`: the text without them, and the spans they enclosed. */
export type Marked = { readonly text: string; readonly spans: readonly Span[] }

/** Reads `Raise clicks [[to 3%]]` into the plain text and its spans. An unclosed `[[` runs to the end. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = []
  let text = ''
  let at = 0
  while (at < marked.length) {
    const open = marked.indexOf('[[', at)
    if (open < 0) break
    text += marked.slice(at, open)
    const close = marked.indexOf(']]', open)
    const end = close < 0 ? marked.length : close
    spans.push([text.length, text.length + end - open - 2])
    text += marked.slice(open + 2, end)
    at = Math.min(end + 2, marked.length)
  }
  return { text: text + marked.slice(at), spans }
}
