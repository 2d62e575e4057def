import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { type Phrase, phraseAt } from '../../okr/phrase.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { evidenceAt, has, isDeliverable, type KindReading, noun, outcome, reading } from './kind-reading.ts'
import { isWork, made, OFTEN } from './made.ts'
import { FINISHED } from './reached.ts'

/** A name of a measure, left alone, is no longer than this many words. */
const BARE = 3

const DOING = words(
  'participation collaboration follow-up exercise practice yoga walk walks maintenance guidance support coordination dialogue cooperation outreach networking'
)

const BETTER = words('more less fewer better faster higher lower happy happier shorter quicker bigger good high strong')

/** A phrase without a verb: “NPS from 32 to 40”, “12 blog posts”, “New site”. */
export function nounPhrase(line: Line, named: Phrase | null): KindReading {
  const { tokens, clause, places, roles } = line
  const { target } = roles
  // “Both ferries on time”
  if (named && at(tokens, named.to).low === 'on' && at(tokens, named.to + 1).low === 'time')
    return outcome('metric', 0.7, evidenceAt(line, named.from, named.to + 2))
  if (!target) return uncounted(line, named)
  const thing = isSized(line, named) ? uncounted(line, named) : null
  if (thing?.kind === 'output') return thing
  // “Security review: 0 open findings”: what is counted stands behind the number.
  const behind =
    named && at(tokens, named.to).text === ':' && target.from === named.to + 1
      ? phraseAt(tokens, places, target.to)
      : null
  const subject = behind && has(noun(line, behind), flag.METRIC | flag.LOWER) ? behind : named
  const flags = noun(line, subject)
  const end = subject?.to ?? clause.from + 1
  const short = evidenceAt(line, clause.from, end)
  const own = made(line, subject, short)
  if (own) return own
  // “Implementation of the new payroll at 100%”
  if (has(flags, flag.WORK) && target.unit?.name === '%' && target.value === 100)
    return reading('output', 'completion', short)
  const isCount = target.form === 'number' && !target.unit && !roles.baseline
  if (isCount && has(flags, flag.STAFF) && !has(flags, flag.PERSON)) return reading('output', 'counted-output', short)
  // “12 fun Fridays”: what stands behind its number and is no known measure was most likely held or made.
  const isHeld =
    isCount &&
    target.to <= end &&
    (flags & ~flag.ABSTRACT) === 0 &&
    target.value !== 0 &&
    !target.bound &&
    !isOneOf(at(tokens, subject?.head ?? -1).low, 'active present') &&
    !isOneOf(at(tokens, target.to).low, 'active paying returning regular registered happy satisfied') &&
    !isOneOf(at(tokens, target.from - 1).low, 'to +')
  return isHeld ? reading('output', 'counted-output', short) : outcome('metric', 0.9, short)
}

/** “Battle cards for the top four rivals”, “Cold room for 40 tonnes”, “Trucks with loggers (all 22)”: whom it is for, or where. */
function isSized({ tokens, roles: { target, baseline } }: Line, subject: Phrase | null): boolean {
  if (!target || !subject || baseline || target.bound || target.from < subject.to) return false
  const { noun: flags } = at(tokens, subject.head)
  if (has(flags, flag.METRIC | flag.FORM | flag.LOWER | flag.PERSON | flag.TIME)) return false
  let lead = target.from - 1
  while (isOneOf(at(tokens, lead).low, 'the our all each top first last')) lead -= 1
  const counted = at(tokens, target.to)
  const isOf = counted.kind === 'word' || target.unit?.kind === 'physical' || target.form === 'rank'
  if (at(tokens, lead).text === '(') return lead < target.from - 1
  return isOf && target.unit?.kind !== 'percent' && isOneOf(at(tokens, lead).low, 'for at in on across behind with')
}

/** A phrase that counts nothing: a thing to be made, work, a wish for better, or the bare name of a measure. */
function uncounted(line: Line, subject: Phrase | null): KindReading {
  const { tokens, clause } = line
  const flags = noun(line, subject)
  const end = subject?.to ?? clause.from + 1
  const short = evidenceAt(line, clause.from, end)
  const whole = tokens.length < clause.from + 12 ? evidenceAt(line, clause.from, tokens.length) : short
  if (isFeature(line, subject)) return reading('output', 'output', short)
  if (isDoing(line, subject)) return reading('activity', 'activity', short)
  const wished = wish(line, subject, whole)
  if (wished) return wished
  if (isNamed(line, subject)) return reading('output', 'unknown', whole)
  const isBare = has(flags, flag.METRIC | flag.FORM | flag.LOWER) && tokens.length - clause.from <= BARE
  return { kind: 'unclear', sign: isBare ? 'bare-metric' : 'unknown', strength: 0.2, evidence: whole }
}

/** What a product will have or do: “Support for dark mode”, “Calendar sync support”, “Event filtering”. */
function isFeature({ tokens, clause }: Line, subject: Phrase | null): boolean {
  if (!subject) return false
  const { low, noun: flags } = at(tokens, subject.head)
  const next = at(tokens, subject.to).low
  const before = at(tokens, subject.head - 1)
  if (low === 'support' && (next === 'for' || subject.to > clause.from + 1)) {
    const { noun: whom } = at(tokens, next === 'for' ? subject.to + 1 : subject.to - 2)
    if (!has(whom, flag.PERSON | flag.STAFF)) return true
  }
  return (
    low.endsWith('ing') &&
    flags === 0 &&
    subject.head > subject.from &&
    !has(before.noun, flag.PERSON | flag.STAFF | flag.ABSTRACT) &&
    !OFTEN.has(before.low) &&
    before.tone === 0 &&
    !/(?:ive|al|ful|ous|ity)$/.test(before.low)
  )
}

/** Work by its name: “User interviews”, “Team coaching”, “Weekly check-in”. */
function isDoing(line: Line, subject: Phrase | null): boolean {
  const { low, noun: flags } = at(line.tokens, subject?.head ?? -1)
  const first = at(line.tokens, line.clause.from).low
  return (
    isWork(line, subject) ||
    ((DOING.has(low) || (low.endsWith('ing') && flags === 0)) && !BETTER.has(first)) ||
    (OFTEN.has(first) && !has(flags, flag.METRIC | flag.PERSON) && !isDeliverable(line, subject))
  )
}

/** Better for somebody, or a thing that will be there; null where the phrase says neither. */
function wish(line: Line, subject: Phrase | null, whole: Span[]): KindReading | null {
  const { tokens, clause, roles } = line
  const { low, noun: flags, tone } = at(tokens, subject?.head ?? -1)
  const first = at(tokens, clause.from)
  const end = subject?.to ?? clause.from + 1
  const next = at(tokens, end).low
  const wished = outcome('wish', 0.4, whole)
  // “Pages faster than those of our rivals”
  if (tokens.some((token, i) => /(?:er|more|less)$/.test(token.low) && at(tokens, i + 1).low === 'than')) return wished
  // “Schools using the map in class”
  if (next === 'using') return outcome('behaviour', 0.5, whole)
  if (roles.baseline) return wished
  // “Positive feedback from customers”, “Consistent engagement on all channels”
  if (
    isOneOf(low, 'feedback reaction reactions response engagement reception') &&
    (has(first.tone, flag.VAGUE) || isOneOf(first.low, 'consistent steady growing'))
  )
    return wished
  // “Offer from at least one university”
  if (low === 'offer' && next === 'from') return wished
  // “Ability to split a bill”
  if (low === 'ability' && next === 'to') return reading('output', 'output', whole)
  const isOf = isOneOf(next, 'of to by from')
  if (isDeliverable(line, subject) || low === 'day' || (isOf && FINISHED.has(low)))
    return reading('output', 'output', evidenceAt(line, clause.from, end))
  // “Renewal of the contract”, “Admission to a course”: what others grant.
  if (isOf && has(flags, flag.METRIC) && !has(flags, flag.FORM)) return wished
  if (roles.scopes.length > 0) {
    // “Media coverage in 15 papers”
    if (has(flags, flag.METRIC)) return outcome('metric', 0.8, whole)
    if (flags === 0) return reading('output', 'output', evidenceAt(line, clause.from, end))
  }
  // “Parents happy with the school”
  const who = at(tokens, (subject?.head ?? 0) - 1)
  if (who.plural && has(who.noun, flag.PERSON) && has(tone, flag.VAGUE | flag.VIVID)) return wished
  const isBetter = BETTER.has(first.low) || isOneOf(first.low, 'far much many')
  return isBetter && (has(flags, flag.METRIC) || !has(flags, flag.ABSTRACT) || next === 'per') ? wished : null
}

/**
 * A thing with a name of its own, as lists of work name what is to be made: “PHP driver”, “Date filter in the search”.
 * The name alone does not prove it, so the writer is asked.
 */
function isNamed({ tokens, clause }: Line, subject: Phrase | null): boolean {
  if (!subject) return false
  const { low, noun: flags, plural } = at(tokens, subject.head)
  // “References for Flutter”
  if (subject.head === subject.from && !(plural && at(tokens, subject.to).low === 'for')) return false
  const first = at(tokens, clause.from)
  return (
    at(tokens, subject.to).low !== 'from' &&
    (has(flags, flag.DELIVERABLE) || (flags & ~flag.PLACE) === 0 || isOneOf(low, 'solution improvements')) &&
    first.tone === 0 &&
    !BETTER.has(first.low) &&
    (first.low === 'new' || !/(?:ness|ity|ship|tion|ment|ance|ence|ure|ism|ly)$/.test(low))
  )
}
