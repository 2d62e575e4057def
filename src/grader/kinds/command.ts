import type { Line } from '../../okr/line.ts'
import { type Phrase, phraseAt } from '../../okr/phrase.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, isOneOf, type Token } from '../../okr/token.ts'
import type { Verb } from '../../okr/verb.ts'
import type { Span } from '../../text/spans.ts'
import { core, evidenceAt, isDeliverable, type KindReading, noun } from './kind-reading.ts'
import { resultClause } from './result-clause.ts'

/** A line that opens with a verb, “Raise …”, “Launch …”, “Keep …”, and what its readings ask of it. */
export type Command = {
  readonly line: Line
  readonly verb: Verb
  /** What the verb acts on, past “number of”. */
  readonly object: Phrase | null
  /** Its last noun, or the word behind the verb where it has no object. */
  readonly first: Token
  /** What the lexicon knows of the verb and of the object’s last noun. */
  readonly flags: number
  readonly objectFlags: number
  readonly target: Quantity | null
  /** Whether the target is a plain count, without a unit. */
  readonly counted: boolean
  /** Whether the object is something made or held. */
  readonly isThing: boolean
  /** Where a later part of the line says what changes; -1 where none does. */
  readonly later: number
  /** The verb, and the verb with its object, as evidence. */
  readonly here: Span[]
  readonly whole: Span[]
}

/** One way to tell what a command promises; null leaves it to the next. */
export type CommandReading = (command: Command) => KindReading | null

/** A line with a verb at its head, made ready for its readings. */
export function commandOf(line: Line, verb: Verb): Command {
  const { tokens, clause, roles } = line
  const { target } = roles
  const object = core(line, clause.object ?? counts(line))
  return {
    line,
    verb,
    object,
    first: at(tokens, object ? object.head : verb.to),
    flags: verb.flags,
    objectFlags: noun(line, object),
    target,
    counted: target !== null && !target.unit && isOneOf(target.form, 'number range blank'),
    isThing: isDeliverable(line, object),
    // “Recruit and train one host”: of two verbs joined, neither is what comes of the other.
    later: resultClause(line, clause.object?.from ?? verb.to),
    here: evidenceAt(line, verb.at, verb.to),
    whole: evidenceAt(line, verb.at, object ? object.to : verb.to)
  }
}

/** What a number counts behind “in” or “of”: “Generate 1.2M in upsell revenue”. */
function counts({ tokens, places, roles: { target } }: Line): Phrase | null {
  return target && isOneOf(at(tokens, target.to).low, 'in of') ? phraseAt(tokens, places, target.to + 1) : null
}
