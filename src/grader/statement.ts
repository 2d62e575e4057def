import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at, words } from '../okr/token.ts'
import { completion, hasQuality } from './completion.ts'
import {
  activity,
  core,
  evidenceAt,
  has,
  isDeliverable,
  type KindReading,
  noun,
  outcome,
  output,
  reading
} from './kind-reading.ts'
import { nounPhrase } from './noun-phrase.ts'
import { countsResult, resultClause } from './result-clause.ts'

const MOVED = words(
  'increase increased increases grow grows grown grew rise rises rose improve improved improves decrease decreased decreases reduce reduced reduces fall falls fell drop drops dropped double doubles doubled triple tripled halve halved cut lift lifted raised lowered exceed exceeds exceeded reach reaches reached hit hits achieved attained gained saved earned won'
)

const LIVE = words('live available complete ready finished done launched operational')

/** No verb at the head: “NPS from 32 to 40”, “12 blog posts”, “Customers who renew: 60% to 75%”, “New site launched”. */
export function statement(line: Line): KindReading {
  const { tokens, clause, roles } = line
  const made = completion(line)
  if (made) return reading('output', 'completion', 0.7, [made])
  const subject = core(line, clause.subject)
  const verb = clause.verb
  const target = roles.target
  const flags = noun(line, subject)
  const isThing = isDeliverable(line, subject)
  const whole = evidenceAt(line, clause.from, clause.subject?.to ?? clause.from + 1)
  if (!verb) return nounPhrase(line, subject)
  const said = at(tokens, verb.at)
  if (has(verb.flags, flag.HOLD) && !roles.baseline && verb.bend !== 'ing' && !has(flags, flag.PERSON))
    return reading('health', 'level', 0.9, evidenceAt(line, verb.at, verb.to))
  if (/^(?:stays?|remains?|kept|maintained|held)$/.test(said.low) && !roles.baseline)
    return reading('health', 'level', 0.9, evidenceAt(line, verb.at, verb.to))
  const later = resultClause(line, verb.to)
  if (clause.own || isOwnTeam(line)) {
    if (later >= 0) return outcome(line, 'result-clause', 0.8, evidenceAt(line, later, later + 1))
    if (has(verb.flags, flag.ACTIVITY)) return activity(line, 0.7, evidenceAt(line, verb.at, verb.to))
    if (has(verb.flags, flag.OUTPUT) && !has(verb.flags, flag.MOVES | flag.REACH))
      return output(line, 0.7, evidenceAt(line, verb.at, verb.to))
  }
  const isDone = verb.bend === 'ed' && has(verb.flags, flag.OUTPUT) && !MOVED.has(said.low)
  if (isDone && !hasQuality(line) && !has(flags, flag.PERSON) && later < 0) {
    const counts = target && !target.unit ? 'counted-output' : 'output'
    if (isThing || !has(flags, flag.METRIC) || !target)
      return reading('output', target ? counts : 'output', 0.8, evidenceAt(line, verb.at, verb.to))
  }
  if (verb.bend === 'ed' && isThing && has(verb.flags, flag.ACTIVITY) && !hasQuality(line))
    return activity(line, 0.6, evidenceAt(line, verb.at, verb.to))
  if (isThing && !target && verb.base === 'be' && LIVE.has(at(tokens, verb.to).low))
    return reading('output', 'output', 0.7, evidenceAt(line, verb.at, verb.to + 1))
  const after = line.quantities.find(q => q.from >= verb.to && !q.faint)
  if (isThing && after && has(verb.flags, flag.REACH | flag.MOVES) && verb.bend !== 'ed' && countsResult(line, verb.to))
    return outcome(line, 'result-clause', 0.85, evidenceAt(line, verb.at, verb.to))
  if (
    isThing &&
    target &&
    !target.unit &&
    !roles.baseline &&
    target.to <= (clause.subject?.to ?? 0) &&
    !MOVED.has(said.low) &&
    later < 0
  )
    return reading('output', 'counted-output', 0.6, whole)
  if (has(flags, flag.PERSON | flag.STAFF)) {
    const trained =
      has(flags, flag.STAFF) &&
      /^(?:complete|attend|finish|receive|participate|undergo)$/.test(verb.base) &&
      /training|workshop|course|onboarding|session|certification|module/.test(line.text.toLowerCase())
    if (
      trained ||
      (verb.bend === 'ed' &&
        /^(?:train|onboard|hire|recruit|interview|contact|survey|meet|call|email)$/.test(verb.base))
    )
      return output(line, 0.6, evidenceAt(line, verb.at, verb.to))
    return outcome(line, 'behaviour', target ? 1 : 0.6, evidenceAt(line, clause.from, verb.to))
  }
  if (target) {
    if (isThing && !roles.baseline && !target.unit && !target.bound)
      return reading('output', 'counted-output', 0.5, whole)
    if (isThing && roles.baseline && !target.unit && target.form === 'number' && !has(verb.flags, flag.BEHAVE))
      return reading('output', 'counted-output', 0.5, whole)
    return outcome(line, 'metric', 0.9, whole)
  }
  // “Service levels are agreed”, “Traffic is mirrored”: a state of one’s own work, reached once and for all.
  const isPassive =
    verb.bend === 'ed' &&
    !MOVED.has(said.low) &&
    !has(verb.flags, flag.MOVES) &&
    /^(?:is|are|been|be|gets?)$/.test(at(tokens, verb.at - 1).low)
  if (isPassive || (clause.own && verb.base === 'have'))
    return reading('output', 'output', 0.4, evidenceAt(line, clause.from, verb.to))
  if (isThing) return reading('output', 'output', 0.5, whole)
  if (has(verb.flags, flag.MOVES)) return outcome(line, 'wish', 0.4, whole)
  return reading('unclear', 'unknown', 0.35, whole)
}

const isOwnTeam = ({ tokens, clause }: Line): boolean => {
  const { subject } = clause
  if (!subject) return false
  const head = at(tokens, subject.head)
  const first = at(tokens, clause.from)
  return (
    head.low === 'we' ||
    first.low === 'we' ||
    ((first.low === 'each' || first.low === 'our' || first.low === 'the' || first.low === 'every') &&
      /^(?:team|engineers?|designers?|reps?|squad|department|member|ae|sdr|members)$/.test(head.low))
  )
}
