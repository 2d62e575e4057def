import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Phrase } from '../../okr/phrase.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Verb } from '../../okr/verb.ts'
import type { Span } from '../../text/spans.ts'
import { core, evidenceAt, has, isDeliverable, type KindReading, noun } from './kind-reading.ts'
import { isWork } from './made.ts'
import { resultClause } from './result-clause.ts'

const MOVED = words('improve exceed reach hit achieve attain gain save earn win')

/** A line that opens with who or what, and then says what they do: “Customers renew …”, “New site launched”. */
export type Statement = {
  readonly line: Line
  readonly verb: Verb
  /** The verb as it stands, in small letters. */
  readonly word: string
  /** Who or what, past “number of”. */
  readonly subject: Phrase | null
  /** What the lexicon knows of the subject’s last noun. */
  readonly flags: number
  /** Whether the subject is something made, held or done. */
  readonly isThing: boolean
  readonly target: Quantity | null
  readonly baseline: Quantity | null
  /** Where a later part of the line says what changes; -1 where none does. */
  readonly later: number
  /** Whether the verb says that a number moves. */
  readonly isMoved: boolean
  /** Whether something has been done to the subject. */
  readonly isPassive: boolean
  /** The verb, and the subject, as evidence. */
  readonly here: Span[]
  readonly whole: Span[]
}

/** One way to tell what a statement promises; null leaves it to the next. */
export type StatementReading = (statement: Statement) => KindReading | null

/** A line with a subject and a verb, made ready for its readings. */
export function statementOf(line: Line, verb: Verb): Statement {
  const { tokens, clause, roles } = line
  const subject = core(line, clause.subject)
  const flags = noun(line, subject)
  const hasDone = isOneOf(at(tokens, verb.at - 1).low, 'have has')
  const word = at(tokens, verb.at).low
  const isMoved = (MOVED.has(verb.base) && word !== 'reached') || has(verb.flags, flag.MOVES)
  return {
    line,
    verb,
    word,
    subject,
    flags,
    isThing: isDeliverable(line, subject) || isWork(line, subject),
    target: roles.target,
    baseline: roles.baseline,
    later: resultClause(line, verb.to),
    isMoved,
    // “Members have built their own game”: they did so.
    isPassive: verb.bend === 'ed' && !isMoved && !(hasDone && has(flags, flag.PERSON)),
    here: evidenceAt(line, verb.at, verb.to),
    whole: evidenceAt(line, clause.from, clause.subject?.to ?? clause.from + 1)
  }
}
