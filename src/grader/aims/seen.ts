import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { has } from '../kinds/kind-reading.ts'

const EMPTY = words(
  'the a an our my your their its and or of in on at by for from to with all every each any more most new better best very really as be is are we i us it this that these those become into across through overall own other how what'
)
const PURPOSES = words('so because without where whom until instead')

/** Those a line names: “customers”, “every donor”, “a child”. */
export function peopleIn({ tokens, start }: Line): Span[] {
  const spans: Span[] = []
  for (let i = start; i < tokens.length; i += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!has(token.noun, flag.PERSON | flag.STAFF)) continue
    // “Customer satisfaction” is a topic; “customers”, “every donor”, “a child” are people.
    const isCompound = !token.plural && next.noun !== 0 && token.low !== 'people'
    if (
      isCompound ||
      isOneOf(
        token.low,
        'we our team department company business organization organisation account head who leader lead class'
      )
    )
      continue
    spans.push([token.start, token.end])
  }
  return spans
}

/** Where a line says what for: “so that …”, “without …”, “to help …”. */
export function purposeIn({ tokens, start, clause }: Line): Span | null {
  for (let i = Math.max(start, clause.from + 1); i < Math.min(tokens.length, start + 60); i += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (token.low === 'so') return spanOf(tokens, i, i + 2)
    if (PURPOSES.has(token.low)) return spanOf(tokens, i, i + 1)
    if (
      (token.low === 'that' || token.low === 'which' || token.low === 'who') &&
      (next.verb !== 0 || has(next.noun, flag.PERSON) || isOneOf(next.low, 'our they we you people'))
    )
      return spanOf(tokens, i, i + 2)
    if (token.low === 'to' && has(next.verb, flag.SERVE | flag.BECOME | flag.MOVES) && i > clause.from + 2)
      return spanOf(tokens, i, i + 2)
  }
  return null
}

/** How many words of a line say something: neither vague nor empty nor grammar. Abstract nouns count for a third. */
export function concreteIn({ tokens, start, clause, quantities }: Line): number {
  // A number says something too: “Lose 8 kg” is poor, but clear.
  let count = quantities.filter(q => !q.faint).length
  const seen = new Set<string>()
  for (let i = start; i < Math.min(tokens.length, start + 40); i += 1) {
    const token = at(tokens, i)
    if (token.kind !== 'word' || EMPTY.has(token.low) || seen.has(token.low)) continue
    seen.add(token.low)
    if (has(token.tone, flag.VAGUE | flag.BUZZ | flag.AMOUNT | flag.HEDGE) || at(tokens, i - 1).low === 'more') continue
    if (has(token.verb, flag.SOFT | flag.MOVES) && token.noun === 0) continue
    if (i === clause.verb?.at && has(token.verb, flag.TASK | flag.REACH)) continue
    if (
      has(token.noun, flag.ABSTRACT) &&
      !has(token.noun, flag.PERSON | (has(clause.verb?.flags ?? 0, flag.SOFT) ? 0 : flag.DELIVERABLE))
    )
      count += 0.3
    else if (has(token.noun, flag.PERSON) && !token.plural) count += 0.6
    else count += 1
  }
  return count
}

const PURPOSEFUL =
  /\b(?:so that|without (?!delay)|so (?:\w+ ){1,3}can|that (?:lets?|helps?|makes?|gives?|delights?|wins?|inspires?|truly)|who|to (?:help|give|let|make|free|delight|win|become)|where(?! we)|(?:people|customers|users) love|loves?|they trust)\b/i

/** Whether a line says what for: “so that …”, “a process people trust”, “a page that supports teachers”. */
export function isPurposeful({ text, tokens }: Line): boolean {
  if (PURPOSEFUL.test(text.slice(0, 500))) return true
  const i = tokens.findIndex(({ low }) => low === 'that' || low === 'which')
  if (i < 2) return false
  const next = at(tokens, i + 1)
  // “A system that tracks orders” says what it does; “a system that strangers enjoy” says who has what of it.
  return (
    next.verb === 0 ||
    next.bend !== 's' ||
    tokens.slice(i, i + 7).some(({ noun }) => has(noun, flag.PERSON | flag.STAFF))
  )
}
