import type { Span } from '../text/spans.ts'
import * as flag from './lexicon/flags.ts'
import type { Places } from './places.ts'
import { at, isOneOf, type Token, words } from './token.ts'

const OWN = words("we i i'll we'll we've i've we're i'm")

const STEPS = words('also then please just finally first next proactively jointly')

/** Steps over dates, “we will”, adverbs and promises of effort, to the word the line hangs on. */
export function opening(
  tokens: readonly Token[],
  places: Places,
  start: number
): { from: number; own: boolean; ensured: boolean; wrappers: Span[] } {
  let i = start
  let own = false
  let ensured = false
  const wrappers: Span[] = []
  for (let guard = 0; guard < 12; guard += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    const time = places.timeAt(i)
    if (time?.from === i && time.masks && (at(tokens, time.to).text === ',' || time.kind !== 'window')) i = time.to
    else if (token.kind === 'mark' && token.text !== '' && !places.quantityAt(i) && !/^[$€£₹#([]$/.test(token.text))
      i += 1
    // “Once we have the numbers, set …”, “After the rise, keep …”
    else if (guard === 0 && isOneOf(token.low, 'after once when before if as') && commaAfter(tokens, i) > 0)
      i = commaAfter(tokens, i) + 1
    // “Twice a year, …”
    else if (isOneOf(token.low, 'once twice') && at(tokens, i + 3).text === ',') i += 4
    else if ((token.low === 'a' && next.text === '/') || (token.text === '(' && at(tokens, i + 2).text === ')')) i += 3
    else if (OWN.has(token.low)) {
      own = true
      i += 1
    } else if (
      (token.low === 'our' || token.low === 'the') &&
      next.low === 'team' &&
      isOneOf(at(tokens, i + 2).low, 'will shall to should')
    ) {
      own = true
      i += 2
    } else if (
      isOneOf(token.low, 'will shall to should must can could may might would') &&
      next.kind === 'word' &&
      (own || token.low === 'to')
    )
      i += 1
    else if (
      STEPS.has(token.low) ||
      (token.low.length > 4 &&
        token.low.endsWith('ly') &&
        token.noun === 0 &&
        token.verb === 0 &&
        next.kind === 'word' &&
        !time)
    )
      i += 1
    else {
      const [length, isPromise] = wrapper(tokens, i)
      if (length === 0) break
      wrappers.push([token.start, at(tokens, i + length - 1).end])
      ensured ||= isPromise
      i += length
    }
  }
  return { from: i, own, ensured, wrappers }
}

/** Where the comma stands that ends an introduction and has a verb behind it; 0 where none does. */
function commaAfter(tokens: readonly Token[], from: number): number {
  for (let i = from + 2; i < from + 14; i += 1)
    if (at(tokens, i).text === ',') return at(tokens, i + 1).verb !== 0 ? i : 0
  return 0
}

/** The length of an effort or promise that wraps a clause, and whether it is a promise. */
function wrapper(tokens: readonly Token[], i: number): [length: number, isPromise: boolean] {
  const token = at(tokens, i)
  const [next, third] = [at(tokens, i + 1), at(tokens, i + 2)]
  if ((token.verb & flag.EFFORT) !== 0 && (next.low === 'to' || next.low === 'for' || next.low === 'and'))
    return [2, false]
  if (isOneOf(token.low, 'work works working') && isOneOf(next.low, 'to toward towards')) return [2, false]
  if (
    isOneOf(token.low, 'look plan continue continues help helps helping planning get') &&
    next.low === 'to' &&
    third.verb !== 0
  )
    return [2, false]
  if (token.low === 'would' && next.low === 'like' && third.low === 'to') return [3, false]
  if (token.low === 'be' && next.low === 'able' && third.low === 'to') return [3, false]
  if (token.low === 'at' && next.low === 'least' && (third.verb & flag.EFFORT) !== 0) return [2, false]
  if (token.low === 'focus' && next.low === 'on' && third.bend === 'ing') return [2, false]
  if (token.base === 'ensure') return [next.low === 'that' ? 2 : 1, true]
  if (token.base === 'make' && next.low === 'sure') return [third.low === 'that' ? 3 : 2, true]
  if (token.base === 'guarantee') return [next.low === 'that' ? 2 : 1, true]
  if (token.base === 'continue' && next.bend === 'ing' && next.verb !== 0) return [1, false]
  return [0, false]
}
