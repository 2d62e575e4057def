import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Phrase } from '../../okr/phrase.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'

/** What a key result promises: a change, a thing delivered, work done, a level held, or it cannot be told. */
export type Kind = 'outcome' | 'output' | 'activity' | 'health' | 'unclear'

/** A kind, the words that decided it, and how plainly they did (0 to 1). */
export type KindReading = {
  readonly kind: Kind
  readonly evidence: readonly Span[]
  readonly strength: number
  readonly sign: Sign
}

/** Why a line is of its kind; messages and scores turn on it. */
export type Sign =
  | 'metric'
  | 'behaviour'
  | 'result-clause'
  | 'wish'
  | 'level'
  | 'counted-output'
  | 'output'
  | 'completion'
  | 'seal'
  | 'habit'
  | 'counted-activity'
  | 'activity'
  | 'bare-metric'
  | 'unknown'

const MADE_OF = words(
  'number share percentage percent proportion count total amount volume quantity fraction frequency rate'
)

/** The start of a line without its label, its words one space apart. */
export const saidOf = ({ text, tokens, start }: Line): string =>
  text.slice(at(tokens, start).start).slice(0, 300).replace(/\s+/g, ' ')

/** What the lexicon knows of a phrase’s last noun; of the one before it where the last only says that it is measured. */
export function noun({ tokens }: Line, phrase: Phrase | null): number {
  if (!phrase) return 0
  // “The conversion rate metric”
  const isNamed = phrase.head > phrase.from && isOneOf(at(tokens, phrase.head).low, 'metric kpi')
  return at(tokens, isNamed ? phrase.head - 1 : phrase.head).noun
}

export const has = (flags: number, wanted: number) => (flags & wanted) !== 0

/** The noun a phrase really counts: past “number of” and “80% of”, and the participle after it. */
export function core(line: Line, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null
  const head = at(line.tokens, phrase.head)
  const next = at(line.tokens, phrase.to)
  // “The completion rate of tasks” is a rate of its own.
  const isNamed = head.low === 'rate' && phrase.head > phrase.from && at(line.tokens, phrase.head - 1).noun !== 0
  if (next.low === 'of' && MADE_OF.has(head.base) && !isNamed) {
    let from = phrase.to + 1
    while (isOneOf(at(line.tokens, from).low, 'the our all new')) from += 1
    let to = from
    let inner = -1
    for (; to < from + 6; to += 1) {
      const token = at(line.tokens, to)
      if (
        token.kind !== 'word' ||
        isOneOf(token.low, 'of in from to by for that who which with per on at we') ||
        (inner >= 0 && token.bend === 'ed')
      )
        break
      inner = to
    }
    return inner < 0 ? phrase : { from, to, head: inner }
  }
  return phrase
}

export const evidenceAt = (line: Line, from: number, to: number): Span[] =>
  to > from ? [spanOf(line.tokens, from, to)] : []

/** A thing that is counted because somebody made or held it. A metric built on it (“blog post views”) is none. */
export function isDeliverable(line: Line, phrase: Phrase | null): boolean {
  const flags = noun(line, phrase)
  // “Village sessions” are held; bare “sessions” and “web visits” are counted by a log.
  if (
    phrase &&
    has(flags, flag.EVENT) &&
    has(at(line.tokens, phrase.head - 1).noun, flag.EVENT | flag.STAFF | flag.PLACE | flag.PERSON | flag.WORK)
  )
    return true
  return has(flags, flag.DELIVERABLE | flag.EVENT | flag.WORK) && !has(flags, flag.METRIC | flag.PERSON)
}

/** A kind by its sign; only an outcome with a number is more or less plain. */
export const reading = (kind: Kind, sign: Sign, evidence: readonly Span[]): KindReading => ({
  kind,
  sign,
  strength: 1,
  evidence
})

export const output = (line: Line, evidence: readonly Span[]): KindReading =>
  reading('output', line.roles.target ? 'counted-output' : 'output', evidence)

export const activity = (line: Line, evidence: readonly Span[]): KindReading =>
  reading('activity', line.roles.target ? 'counted-activity' : 'activity', evidence)

/** An outcome, and how plainly its number says so. */
export const outcome = (sign: Sign, strength: number, evidence: readonly Span[]): KindReading => ({
  kind: 'outcome',
  sign,
  strength,
  evidence
})

export function unclear(line: Line): KindReading {
  return reading(
    'unclear',
    'unknown',
    evidenceAt(line, line.clause.from, line.clause.verb?.to ?? line.clause.subject?.to ?? line.clause.from)
  )
}
