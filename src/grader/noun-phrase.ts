import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import type { Phrase } from '../okr/phrase.ts'
import { at } from '../okr/token.ts'
import { RESEARCH } from './command.ts'
import { evidenceAt, has, isDeliverable, type KindReading, noun, outcome, reading } from './kind-reading.ts'

/** A name of a measure, left alone, is no longer than this many words. */
const BARE = 5

/** A phrase without a verb. */
export function nounPhrase(line: Line, subject: Phrase | null): KindReading {
  const { tokens, clause, roles } = line
  const target = roles.target
  const flags = noun(line, subject)
  const end = subject?.to ?? clause.from + 1
  const whole = evidenceAt(line, clause.from, end)
  if (!target) {
    if (isDeliverable(line, subject)) return reading('output', 'output', 0.4, whole)
    const { length } = tokens
    if (length < clause.from + 12) whole.splice(0, 1, ...evidenceAt(line, clause.from, length))
    return {
      kind: 'unclear',
      sign: has(flags, flag.METRIC | flag.FORM) && tokens.length - clause.from <= BARE ? 'bare-metric' : 'unknown',
      strength: 0.2,
      evidence: whole
    }
  }
  const isThing = isDeliverable(line, subject)
  const down = at(tokens, end).low === 'down' || at(tokens, end).low === 'up'
  if (
    isThing &&
    !down &&
    (!target.unit || target.form === 'multiple') &&
    (target.form === 'number' || target.form === 'blank' || target.form === 'range' || target.form === 'multiple')
  ) {
    const isActivity = subject !== null && RESEARCH.has(at(tokens, subject.head).low.replace(/s$/, ''))
    if (isActivity && !roles.baseline) return reading('activity', 'counted-activity', 0.5, whole)
    return reading('output', 'counted-output', 0.6, whole)
  }
  if (has(flags, flag.STAFF) && !has(flags, flag.PERSON) && !roles.baseline && !target.unit && target.form === 'number')
    return reading('output', 'counted-output', 0.5, whole)
  const isKnown =
    has(flags, flag.METRIC | flag.FORM | flag.LOWER | flag.PERSON) ||
    target.unit ||
    target.bound ||
    roles.baseline ||
    target.form !== 'number' ||
    at(tokens, target.from - 1).low === 'to'
  return isKnown ? outcome(line, 'metric', 0.9, whole) : reading('unclear', 'unknown', 0.4, whole)
}
