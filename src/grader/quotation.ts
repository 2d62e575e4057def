import type { Line } from '../okr/line.ts'
import { at, spanOf } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'

/** What a verb brings along: “takes over”, “catch up”, “to be in place”, “does not exceed”. */
const ALONG = / (?:over|up|out|off|back|away|(?:in )?place|(?<=\b(?:do|does|did) )not \w+)\b/y

/**
 * The words of a message that speaks of a line: who does what to what. “Ship” alone says too little to be quoted, “Ship
 * the new portal” shows what is meant.
 * @param evidence what decided; where it lies elsewhere, it is quoted as it is
 */
export function quotation({ text, tokens, clause }: Line, [evidence]: readonly Span[]): { readonly words: string } {
  const { from, subject, verb, object } = clause
  const first = subject?.from ?? verb?.at ?? from
  const to = Math.max(first, verb?.to ?? 0, subject?.to ?? 0, object?.to ?? 0)
  // “Stage definitions documented”: what was done to it belongs to it.
  const last = at(tokens, to)
  const [start, behind] = spanOf(tokens, first, last.verb !== 0 && last.bend === 'ed' ? to + 1 : to)
  if (evidence && (evidence[0] < start || evidence[0] > behind)) return { words: text.slice(...evidence) }
  const end = Math.max(behind, evidence?.[1] ?? 0)
  ALONG.lastIndex = end
  return { words: text.slice(start, end + (ALONG.exec(text)?.[0].length ?? 0)) }
}
