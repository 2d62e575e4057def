import * as flag from './lexicon/flags.ts'
import { phrasalVerb } from './lexicon/lexicon.ts'
import {
  ADVERBS,
  CONJUNCTIONS,
  COPULAS,
  isPredicateVerb,
  type Phrase,
  PREPOSITIONS,
  phraseAt,
  RELATIVES
} from './phrase.ts'
import type { Places } from './places.ts'
import { at, isOneOf, type Token } from './token.ts'

/** The verb a line hangs on. `to` is the index after it and its particle. */
export type Verb = {
  readonly at: number
  readonly to: number
  readonly flags: number
  readonly base: string
  readonly bend: Token['bend']
  readonly known: boolean
}

/** The bend of a verb, by its ending where no list knows it. */
const bendOf = (token: Token): Token['bend'] =>
  token.verb !== 0 ? token.bend : token.low.endsWith('ed') ? 'ed' : token.low.endsWith('s') ? 's' : 'base'

export function verbAt(tokens: readonly Token[], i: number): Verb {
  const token = at(tokens, i)
  const [flags, length] = phrasalVerb(token.base, step => at(tokens, i + step).low)
  return {
    at: i,
    to: i + 1 + length,
    flags: flags || token.verb,
    base: token.base,
    bend: bendOf(token),
    known: token.verb !== 0
  }
}

/** Where an “is” or “are” follows in the same clause; -1 where none does. */
function finiteAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 8; i += 1) {
    const { low, kind } = at(tokens, i)
    if (isOneOf(low, 'is are')) return i
    if (kind === 'mark' || CONJUNCTIONS.has(low) || RELATIVES.has(low)) break
  }
  return -1
}

/** The verb a subject goes with: the first after it, past a relative pronoun, a copula or an adverb. */
export function verbOf(tokens: readonly Token[], places: Places, subject: Phrase): Verb | null {
  let j = subject.to
  let copula = -1
  for (let guard = 0; guard < 40 && j < tokens.length; guard += 1) {
    const token = at(tokens, j)
    const quantity = places.quantityAt(j)
    const time = places.timeAt(j)
    if (quantity) {
      j = quantity.to
      if (copula < 0) continue
      break
    }
    if (time?.from === j) {
      j = time.to
      continue
    }
    if (token.kind === 'mark') {
      // “Service levels (SLOs) are agreed”
      if (token.text === '(' && at(tokens, j + 2).text === ')') {
        j += 3
        continue
      }
      if (/^[,;:.(]$/.test(token.text)) break
      j += 1
      continue
    }
    if (isOneOf(token.low, 'and or &') && j === subject.to && at(tokens, j + 1).noun !== 0) {
      // “Brave and Opera ship …”: the second half of the subject.
      j = Math.max(phraseAt(tokens, places, j + 1)?.to ?? j + 1, j + 1)
      continue
    }
    if (CONJUNCTIONS.has(token.low)) break
    if (
      COPULAS.has(token.low) &&
      (token.low !== 'have' || (at(tokens, j + 1).bend === 'ed' && at(tokens, j + 1).verb !== 0))
    ) {
      copula = j
      j += 1
      continue
    }
    if (RELATIVES.has(token.low) || ADVERBS.has(token.low) || token.low.endsWith('ly')) {
      j += 1
      continue
    }
    // “Weak swimmers to be identified”
    if (token.low === 'to' && at(tokens, j + 1).low === 'be') {
      copula = j + 1
      j += 2
      continue
    }
    if (PREPOSITIONS.has(token.low)) {
      if (copula >= 0) break
      const inner = token.low === 'to' && at(tokens, j + 1).verb !== 0 ? null : phraseAt(tokens, places, j + 1)
      if (token.low === 'to' && !inner) return at(tokens, j + 1).verb !== 0 ? verbAt(tokens, j + 1) : null
      j = Math.max(inner?.to ?? j + 1, j + 1)
      // “Corrections after a plan is published: …”: that verb is not the line’s.
      if (isOneOf(token.low, 'after before until since') && isOneOf(at(tokens, j).low, 'is are has have')) j += 2
      continue
    }
    const next = at(tokens, j + 1)
    // “Staff who feel schedule is fair”, “All flows delivered reduce waiting”: the verb is the one behind it.
    if (
      (copula >= 0 && token.noun !== 0 && isOneOf(next.low, 'is are')) ||
      (token.bend === 'ed' &&
        token.verb !== 0 &&
        next.bend === 'base' &&
        (next.verb & flag.MOVES) !== 0 &&
        next.low !== 'up' &&
        next.noun === 0)
    ) {
      j += 1
      continue
    }
    // “All forms used by members are printed”: what is told of them comes later.
    const told = token.bend === 'ed' && next.low === 'by' && copula < 0 ? finiteAfter(tokens, j + 2) : -1
    if (told > 0) {
      j = told
      continue
    }
    const isSaid =
      ADVERBS.has(at(tokens, j - 1).low) && token.noun === 0 && token.low.length > 4 && /(?:s|ed)$/.test(token.low)
    // “Prompts consistently surface our name”: a word no list knows, in the place of a verb.
    const isActed =
      at(tokens, j - 1).low.endsWith('ly') &&
      at(tokens, j - 2).plural &&
      token.noun === 0 &&
      token.tone === 0 &&
      next.kind === 'word' &&
      !/(?:ed|le|nt|ic|al|ous|ive)$/.test(token.low)
    if (token.verb !== 0 || copula >= 0 || isSaid || isActed || isPredicateVerb(tokens, j)) {
      if (token.verb === 0 && copula >= 0 && !isSaid) break
      return verbAt(tokens, j)
    }
    j += 1
  }
  return copula >= 0 ? { at: copula, to: copula + 1, flags: 0, base: 'be', bend: 'base', known: true } : null
}
