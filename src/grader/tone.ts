import { tonePhrase } from '../okr/lexicon/lexicon.ts'
import type { Line } from '../okr/line.ts'
import { at, spanOf } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'

/** The words and set phrases of a tone in a line, outside its quantities and times. */
export function tonedSpans(line: Line, tone: number): Span[] {
  const { tokens, places } = line
  const spans: Span[] = []
  for (let i = line.start; i < tokens.length; i += 1) {
    const token = at(tokens, i)
    if (token.kind !== 'word' || places.quantityAt(i)) continue
    const [flags, length] = tonePhrase(token.low, step => at(tokens, i + step).low)
    if ((flags & tone) !== 0) {
      spans.push(spanOf(tokens, i, i + length + 1))
      i += length
    } else if ((token.tone & tone) !== 0 && !places.timeAt(i)) spans.push([token.start, token.end])
  }
  return spans
}
