import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { type Phrase, phraseAt } from '../../okr/phrase.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { evidenceAt, has, isDeliverable, type KindReading, noun, outcome, reading } from './kind-reading.ts'
import { isWork, made, OFTEN } from './made.ts'
import { FINISHED } from './reached.ts'

/** A name of a measure, left alone, is no longer than this many words. */
const BARE = 3

const DOING =
  /^(?:participation|collaboration|follow-up|exercise|practice|yoga|walks?|maintenance|guidance|support|coordination|dialogue|cooperation|outreach|networking)$/

const BETTER = /^(?:more|less|fewer|better|faster|higher|lower|happy|happier|shorter|quicker|bigger|good|high|strong)$/

/** A phrase without a verb. */
export function nounPhrase(line: Line, named: Phrase | null): KindReading {
  const { tokens, clause, roles } = line
  const target = roles.target
  // “Security review: 0 open findings”: what is counted stands behind the number.
  const behind =
    named && target && at(tokens, named.to).text === ':' && target.from === named.to + 1 && !target.unit
      ? phraseAt(tokens, line.places, target.to)
      : null
  const subject = behind && has(noun(line, behind), flag.METRIC | flag.LOWER) ? behind : named
  const flags = noun(line, subject)
  const end = subject?.to ?? clause.from + 1
  const short = evidenceAt(line, clause.from, end)
  if (!target) {
    const whole = tokens.length < clause.from + 12 ? evidenceAt(line, clause.from, tokens.length) : short
    const { low } = at(tokens, subject?.head ?? -1)
    // “Support for dark mode”, “Calendar sync support”: what a product will have.
    const { noun: whom } = at(tokens, low === 'support' && at(tokens, end).low === 'for' ? end + 1 : end - 2)
    const isSupported =
      low === 'support' &&
      (at(tokens, end).low === 'for' || end > clause.from + 1) &&
      !has(whom, flag.PERSON | flag.STAFF)
    if (isSupported) return reading('output', 'output', 0.4, short)
    // “Event filtering”, “Code mining”: a thing that a product will do.
    const { noun: what, low: before } = at(tokens, (subject?.head ?? 0) - 1)
    const isFeature =
      low.endsWith('ing') &&
      flags === 0 &&
      subject !== null &&
      subject.head > subject.from &&
      !has(what, flag.PERSON | flag.STAFF | flag.ABSTRACT) &&
      !OFTEN.test(before) &&
      at(tokens, subject.head - 1).tone === 0 &&
      !/(?:ive|al|ful|ous|ity)$/.test(before)
    if (isFeature) return reading('output', 'output', 0.3, short)
    if (
      isWork(line, subject) ||
      ((DOING.test(low) || (low.endsWith('ing') && flags === 0)) && !BETTER.test(at(tokens, clause.from).low)) ||
      (OFTEN.test(at(tokens, clause.from).low) &&
        !has(flags, flag.METRIC | flag.PERSON) &&
        !isDeliverable(line, subject))
    )
      return reading('activity', 'activity', 0.4, short)
    // “Pages faster than those of our rivals”
    if (tokens.some(({ low }, i) => /(?:er|more|less)$/.test(low) && at(tokens, i + 1).low === 'than'))
      return outcome(line, 'wish', 0.4, whole)
    // “Schools using the map in class”
    if (at(tokens, end - 1).low.endsWith('s') && at(tokens, end).low === 'using')
      return outcome(line, 'behaviour', 0.5, whole)
    const isOf = isOneOf(at(tokens, end).low, 'of to by from')
    if (roles.baseline) return outcome(line, 'wish', 0.4, whole)
    if (isDeliverable(line, subject) || low === 'day' || (isOf && FINISHED.test(low)))
      return reading('output', 'output', 0.4, short)
    // “Renewal of the contract”, “Admission to a course”: what others grant.
    if (isOf && has(flags, flag.METRIC) && !has(flags, flag.FORM)) return outcome(line, 'wish', 0.4, whole)
    // “Media coverage in 15 papers”
    if (roles.scopes.length > 0 && has(flags, flag.METRIC)) return outcome(line, 'metric', 0.8, whole)
    if (roles.scopes.length > 0 && flags === 0) return reading('output', 'output', 0.3, short)
    // “Parents happy with the school”
    const { noun: who, plural } = at(tokens, (subject?.head ?? 0) - 1)
    if (plural && has(who, flag.PERSON) && has(at(tokens, subject?.head ?? -1).tone, flag.VAGUE | flag.VIVID))
      return outcome(line, 'wish', 0.4, whole)
    if (
      (BETTER.test(at(tokens, clause.from).low) || isOneOf(at(tokens, clause.from).low, 'far much many')) &&
      (has(flags, flag.METRIC) || !has(flags, flag.ABSTRACT) || at(tokens, end).low === 'per')
    )
      return outcome(line, 'wish', 0.4, whole)
    // “PHP driver”, “Date filter in the search”: a thing with a name of its own, as lists of work name what is to be made.
    // The name alone does not prove it, so the writer is asked.
    const isNamed =
      subject !== null &&
      subject.head > subject.from &&
      at(tokens, end).low !== 'from' &&
      (has(flags, flag.DELIVERABLE) || (flags & ~flag.PLACE) === 0 || /^(?:solution|improvements)$/.test(low)) &&
      at(tokens, clause.from).tone === 0 &&
      !BETTER.test(at(tokens, clause.from).low) &&
      !/(?:ness|ity|ship|tion|ment|ance|ence|ure|ism|ly)$/.test(low)
    if (isNamed) return reading('output', 'unknown', 0.3, whole)
    const isBare = has(flags, flag.METRIC | flag.FORM | flag.LOWER) && tokens.length - clause.from <= BARE
    return { kind: 'unclear', sign: isBare ? 'bare-metric' : 'unknown', strength: 0.2, evidence: whole }
  }
  const own = made(line, subject, short)
  if (own) return own
  // “Implementation of the new payroll at 100%”
  if (has(flags, flag.WORK) && target.unit?.name === '%' && target.value === 100 && at(tokens, end).low === 'of')
    return reading('output', 'completion', 0.6, short)
  if (has(flags, flag.STAFF) && !has(flags, flag.PERSON) && !roles.baseline && !target.unit && target.form === 'number')
    return reading('output', 'counted-output', 0.5, short)
  // “12 fun Fridays”: what stands behind its number and is no known measure was most likely held or made.
  const isHeld =
    target.to <= end &&
    (flags & ~flag.ABSTRACT) === 0 &&
    target.form === 'number' &&
    target.value !== 0 &&
    !isOneOf(at(tokens, subject?.head ?? -1).low, 'active present') &&
    !isOneOf(at(tokens, target.to).low, 'active paying returning regular registered happy satisfied') &&
    !(target.unit || target.bound || roles.baseline) &&
    !isOneOf(at(tokens, target.from - 1).low, 'to +')
  return isHeld ? reading('output', 'counted-output', 0.4, short) : outcome(line, 'metric', 0.9, short)
}
