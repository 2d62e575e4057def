import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { has } from './kind-reading.ts'

const BE = words('is are be been get gets has have')

/** States and irregular participles: “live”, “drawn”. */
const DONE = words('built written drawn made sent done run held live available ready')

/** Where another clause begins, or a promise: what is done in there is not what the line says. */
const ASIDE = words('that which who whose what how where when why if so until whether because by than')

/**
 * A state of one’s own work that is reached once and for all, in a line that says nothing of people:
 * “A new API is designed”, “Alerts are written and tested”, “The test suite exists”.
 */
export function doneAt({ tokens, clause }: Line): Span | null {
  for (let i = clause.from; i < tokens.length && i < clause.from + 24; i += 1) {
    const token = at(tokens, i)
    if (ASIDE.has(token.low) || has(token.noun, flag.PERSON | flag.STAFF)) return null
    if (token.low === 'there' && BE.has(at(tokens, i + 1).low) && i === clause.from) return spanOf(tokens, i, i + 2)
    if (/^exists?$/.test(token.low)) return spanOf(tokens, clause.from, i + 1)
    // “Interfaces prepared for the new log-in”
    if (
      i > clause.from &&
      token.tone === 0 &&
      token.bend === 'ed' &&
      has(token.verb, flag.TASK) &&
      at(tokens, i - 1).plural
    )
      return spanOf(tokens, clause.from, i + 1)
    if (!BE.has(token.low)) continue
    let to = i + 1
    while (isOneOf(at(tokens, to).low, 'been being now all fully still') || at(tokens, to).low.endsWith('ly')) to += 1
    const { low, verb, bend, tone } = at(tokens, to)
    if (DONE.has(low) || (tone === 0 && (verb === 0 ? /\w{3}ed$/.test(low) : bend === 'ed' && has(verb, flag.TASK))))
      return spanOf(tokens, clause.from, to + 1)
  }
  return null
}
