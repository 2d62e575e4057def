import type { Line } from '../okr/line.ts'
import { at, spanOf } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'

/**
 * The words of a message that speaks of a line: who does what to what. “Ship” alone says too little to be quoted, “Ship
 * the new portal” shows what is meant.
 * @param evidence what decided; where it lies elsewhere, it is quoted as it is
 */
export function quotation({ text, tokens, clause }: Line, [evidence]: readonly Span[]): { readonly words: string } {
  const { from, subject, verb, object } = clause
  const start = subject?.from ?? verb?.at ?? from
  const to = Math.max(start, verb?.to ?? 0, subject?.to ?? 0, object?.to ?? 0)
  // “Stage definitions documented”: what was done to it belongs to it.
  const last = at(tokens, to)
  const whole = spanOf(tokens, start, last.verb !== 0 && last.bend === 'ed' ? to + 1 : to)
  const isInside = !evidence || (evidence[0] >= whole[0] && evidence[1] <= whole[1])
  return { words: text.slice(...(isInside ? whole : evidence)) }
}
