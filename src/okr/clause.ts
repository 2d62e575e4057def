import type { Span } from '../text/spans.ts'
import * as flag from './lexicon/flags.ts'
import { opening } from './opening.ts'
import { DETERMINERS, isFunction, isWord, type Phrase, phraseAt } from './phrase.ts'
import { Places, type Reading } from './places.ts'
import { isNounAt, isUnknownVerb } from './position.ts'
import { at, isOneOf } from './token.ts'
import { type Verb, verbAt, verbOf } from './verb.ts'

/** The grammar of a line, as far as its head: who or what, and does what. */
export type Clause = {
  /** Where the clause starts, after labels, dates and “we will”. */
  readonly from: number
  /** The verb of a command (“Raise …”) or of its subject (“Customers renew …”); null for a bare phrase. */
  readonly verb: Verb | null
  /** What stands before the verb, or the whole phrase where no verb is. Null for a command. */
  readonly subject: Phrase | null
  /** What the verb acts on. */
  readonly object: Phrase | null
  /** Whether the writer’s own team is the subject (“we”, “our team”). */
  readonly own: boolean
  /** Effort and hedges stepped over to reach the clause: “try to”, “ensure that”. */
  readonly wrappers: readonly Span[]
  /** “Ensure”, “make sure”: a promise that something is so. */
  readonly ensured: boolean
}

const CARRIED = /^(?:bring|drive|push|take|get|pull|move)$/

/** Reads the head of a line. `start` is the first token after its label. */
export function clauseOf(
  { tokens, times, quantities }: Reading,
  start: number,
  places = new Places({ tokens, times, quantities })
): Clause {
  const { from, own, ensured, wrappers } = opening(tokens, places, start)
  const first = at(tokens, from)
  const base = { from, own, ensured, wrappers }
  const isQuantity = places.quantityAt(from)
  const isVerbalQuantity = isQuantity?.form === 'multiple' && first.verb !== 0 && first.bend !== 's'
  if (
    isWord(first) &&
    (!isQuantity || isVerbalQuantity) &&
    first.verb !== 0 &&
    !isNounAt(tokens, places, from) &&
    !DETERMINERS.has(first.low)
  ) {
    const verb = verbAt(tokens, from)
    // “Host and attend meetups”, “Collect, store and process data”: one object for all.
    let last = verb.to
    while (isOneOf(at(tokens, last).low, 'and or , & /') && at(tokens, last + 1).verb !== 0) last += 2
    const object = phraseAt(tokens, places, last)
    // “Bring the bill down”: the particle behind the object says which way.
    const particle = object && CARRIED.test(verb.base) ? at(tokens, object.to).low : ''
    const way = particle === 'down' ? flag.DOWN : particle === 'up' ? flag.UP : 0
    return { ...base, verb: way ? { ...verb, flags: way } : verb, subject: null, object }
  }
  if (
    isWord(first) &&
    !isQuantity &&
    first.verb === 0 &&
    first.noun === 0 &&
    !isFunction(first) &&
    !DETERMINERS.has(first.low) &&
    isUnknownVerb(tokens, places, from)
  ) {
    return {
      ...base,
      verb: { at: from, to: from + 1, flags: flag.OUTPUT, base: first.low, bend: 'base', known: false },
      subject: null,
      object: phraseAt(tokens, places, from + 1)
    }
  }
  const subject = phraseAt(tokens, places, from)
  if (!subject) return { ...base, verb: null, subject: null, object: null }
  const verb = verbOf(tokens, places, subject)
  return { ...base, verb, subject, object: verb ? phraseAt(tokens, places, verb.to) : null }
}
