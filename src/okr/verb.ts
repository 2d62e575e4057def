import * as flag from './lexicon/flags.ts'
import { phrasalVerb } from './lexicon/lexicon.ts'
import {
  ADVERBS,
  CONJUNCTIONS,
  COPULAS,
  isActor,
  isAsideWe,
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
  let copula = -1
  let j = subject.to
  for (let guard = 0; guard < MOST_STEPS && j < tokens.length; guard += 1) {
    const quantity = places.quantityAt(j)
    if (quantity) {
      if (copula >= 0) break
      j = quantity.to
      continue
    }
    const aside = asideAt(tokens, places, j, subject)
    if (aside === j) break
    const after = copulaEnd(tokens, j)
    if (aside > j) j = aside
    else if (after > j) {
      copula = after - 1
      j = after
    } else if (PREPOSITIONS.has(at(tokens, j).low)) {
      if (copula >= 0) break
      const inner = purposeAt(tokens, places, j)
      if (typeof inner !== 'number') return inner
      j = inner
    } else {
      const told = toldAt(tokens, j, copula >= 0)
      if (told === j) {
        const { verb } = at(tokens, j)
        if (verb !== 0 || isSaid(tokens, j)) return verbAt(tokens, j)
        // “Parents are happy”: being so is all they do.
        if (copula >= 0) break
        if (isActed(tokens, j) || isPredicateVerb(tokens, j)) return verbAt(tokens, j)
      }
      j = Math.max(told, j + 1)
    }
  }
  return copula >= 0 ? { at: copula, to: copula + 1, flags: 0, base: 'be', bend: 'base', known: true } : null
}

/** No subject and its verb stand further apart. */
const MOST_STEPS = 40

/** The end of what stands between a subject and its verb; `j` where the clause ends there; -1 where neither. */
function asideAt(tokens: readonly Token[], places: Places, j: number, subject: Phrase): number {
  const token = at(tokens, j)
  const next = at(tokens, j + 1)
  const time = places.timeAt(j)
  if (time?.from === j) return time.to
  if (token.kind === 'mark') {
    // “Service levels (SLOs) are agreed”
    if (token.text === '(' && at(tokens, j + 2).text === ')') return j + 3
    return isOneOf(token.text, ', ; : . ( +') ? j : j + 1
  }
  // “Brave and Opera ship …”: the second half of the subject.
  if (isOneOf(token.low, 'and or &') && j === subject.to) {
    const second = phraseAt(tokens, places, j + 1)
    if (second && (next.noun !== 0 || isActor(at(tokens, second.head)) || isActor(at(tokens, subject.head))))
      return second.to
  }
  if (CONJUNCTIONS.has(token.low)) return j
  // “The videos we publish get more views”
  if (isAsideWe(token, next)) return j + 2
  if (COPULAS.has(token.low)) return -1
  return RELATIVES.has(token.low) || ADVERBS.has(token.low) || token.low.endsWith('ly') ? j + 1 : -1
}

/** The index after “is”, “will” or “to be”; after a “have” only where a participle follows. `j` where none stands. */
function copulaEnd(tokens: readonly Token[], j: number): number {
  const { low } = at(tokens, j)
  const next = at(tokens, j + 1)
  if (low === 'to') return next.low === 'be' ? j + 2 : j
  return COPULAS.has(low) && (low !== 'have' || (next.bend === 'ed' && next.verb !== 0)) ? j + 1 : j
}

/** Past a preposition and its noun; or, after “to”, the verb that says what somebody is to do. */
function purposeAt(tokens: readonly Token[], places: Places, j: number): Verb | null | number {
  const next = at(tokens, j + 1)
  const isTo = at(tokens, j).low === 'to'
  if (isTo && next.verb !== 0) return verbAt(tokens, j + 1)
  const inner = phraseAt(tokens, places, j + 1)
  if (isTo && !inner) return null
  const end = Math.max(inner?.to ?? j + 1, j + 1)
  // “Corrections after a plan is published: …”: that verb is not the line’s.
  const isAside =
    isOneOf(at(tokens, j).low, 'after before until since') && isOneOf(at(tokens, end).low, 'is are has have')
  return isAside ? end + 2 : end
}

/** Where the verb stands that a verb at `j` only leads to; `j` where it stands for itself. */
function toldAt(tokens: readonly Token[], j: number, isBeing: boolean): number {
  const token = at(tokens, j)
  const next = at(tokens, j + 1)
  // “Staff who feel schedule is fair”, “All flows delivered reduce waiting”: the verb is the one behind it.
  const isOthers = isBeing && token.noun !== 0 && isOneOf(next.low, 'is are')
  const isParticiple = token.bend === 'ed' && token.verb !== 0
  const isMoved = next.bend === 'base' && (next.verb & flag.MOVES) !== 0 && next.low !== 'up' && next.noun === 0
  if (isOthers || (isParticiple && isMoved)) return j + 1
  // “All forms used by members are printed”: what is told of them comes later.
  const told = token.bend === 'ed' && next.low === 'by' && !isBeing ? finiteAfter(tokens, j + 2) : -1
  return told > 0 ? told : j
}

/** “Crews always zorb” told by its ending behind an adverb. */
function isSaid(tokens: readonly Token[], j: number): boolean {
  const { low, noun } = at(tokens, j)
  return ADVERBS.has(at(tokens, j - 1).low) && noun === 0 && low.length > 4 && /(?:s|ed)$/.test(low)
}

/** “Prompts consistently surface our name”: a word no list knows, in the place of a verb. */
function isActed(tokens: readonly Token[], j: number): boolean {
  const { low, noun, tone } = at(tokens, j)
  return (
    at(tokens, j - 1).low.endsWith('ly') &&
    at(tokens, j - 2).plural &&
    noun === 0 &&
    tone === 0 &&
    at(tokens, j + 1).kind === 'word' &&
    !/(?:ed|le|nt|ic|al|ous|ive)$/.test(low)
  )
}
