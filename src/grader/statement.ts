import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at, isOneOf, words } from '../okr/token.ts'
import type { Verb } from '../okr/verb.ts'
import { completion } from './completion.ts'
import { doneAt } from './done.ts'
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
  reading,
  saidOf
} from './kind-reading.ts'
import { isTaken, isWork, made } from './made.ts'
import { nounPhrase } from './noun-phrase.ts'
import { LIVE } from './reached.ts'
import { resultClause } from './result-clause.ts'

const MOVED = words('improve exceed reach hit achieve attain gain save earn win')

/** A line that only watches: “stays below 3%”, “not above 1,900 a month”, “Guardrail: …”. */
const HELD =
  /\b(?:guardrail|health metric)\b|^(?:while|as) we\b|\b(?:not (?:above|below|under|over|drop|fall|exceed|less than|more than)|(?:stays?|remains?) (?:at(?! home| school| work)|above|below|under|over|within|between|no|\d))\b|\w (?:no (?:more|less|fewer|worse|lower|higher) than)\b/i

/** Who is named for a part in a product, not for a life of their own. */
const USERS = /^(?:admins?|administrators?|users?|devs?|developers?|operators?|editors?|owners?)$/

/** Those who approve one’s own work from inside. */
const INSIDE = /^(?:board|management|team|us|me|my|our|committee|ceo|cfo|head|manager|boss|department)$/

/** No verb at the head: “NPS from 32 to 40”, “12 blog posts”, “Customers who renew: 60% to 75%”, “New site launched”. */
export function statement(line: Line): KindReading {
  const { tokens, clause, roles, text } = line
  const { verb } = clause
  const { target, baseline } = roles
  const done = completion(line)
  if (done) return reading('output', 'completion', 0.7, [done])
  const subject = core(line, clause.subject)
  const flags = noun(line, subject)
  const isThing = isDeliverable(line, subject) || isWork(line, subject)
  const end = clause.subject?.to ?? clause.from + 1
  const whole = evidenceAt(line, clause.from, end)
  const here = verb ? evidenceAt(line, verb.at, verb.to) : whole
  const isLevel = line.measure.direction === 'hold' && baseline !== null
  // “Patients wait no more than 20 minutes”: somebody does so, nothing is held.
  const isActing =
    verb !== null && verb.base !== 'be' && has(flags, flag.PERSON) && !has(verb.flags, flag.HOLD | flag.MOVES)
  if ((target ?? baseline) && (isLevel || (!(baseline && target) && !isActing && HELD.test(saidOf(line)))))
    return reading('health', 'level', 0.9, here)
  const live = tokens.findIndex(
    ({ low }, i) =>
      i > clause.from &&
      i < end + 12 &&
      (LIVE.test(low) || /^(?:in place|set up)$/.test(`${low} ${at(tokens, i + 1).low}`))
  )
  // “The payment flow is in place”: only a thing can be. “All testing is complete within 2 days of a release”: how fast.
  if (
    live > 0 &&
    !baseline &&
    !target?.unit &&
    (!has(flags, flag.METRIC | flag.PERSON) || at(tokens, live).low === 'in')
  ) {
    const isFast = line.times.some(
      ({ kind, from }) => kind === 'window' && from > live && at(tokens, from).low === 'within'
    )
    const all = evidenceAt(line, clause.from, live + 1)
    return isFast ? outcome(line, 'metric', 0.7, all) : reading('output', 'output', 0.7, all)
  }
  if (!verb) return nounPhrase(line, subject)
  const later = resultClause(line, verb.to)
  // “The audit does not hold up releases”, “Teams are no longer blocked”
  const isUndone = tokens
    .slice(end, verb.to + 2)
    .some(({ low }, i) => /^(?:not|never)$/.test(low) || (low === 'longer' && at(tokens, end + i - 1).low === 'no'))
  if (isUndone && !target && !clause.own) return outcome(line, 'wish', 0.4, here)
  // “We have documented every step”: the perfect of a verb of work.
  const past = at(tokens, verb.at + 1)
  const isPerfect = /^(?:have|has)$/.test(at(tokens, verb.at).low) && past.bend === 'ed' && !target
  if (isPerfect && has(past.verb, flag.OUTPUT)) return output(line, 0.6, here)
  if (isPerfect && has(past.verb, flag.SOFT | flag.MOVES)) return outcome(line, 'wish', 0.4, here)
  if (clause.own || isOwnTeam(line)) {
    if (later >= 0) return outcome(line, 'result-clause', 0.8, evidenceAt(line, later, later + 1))
    // “Each employee completes 16 hours of training”: time given.
    if (has(verb.flags, flag.ACTIVITY) || (target?.unit?.kind === 'time' && has(verb.flags, flag.OUTPUT)))
      return activity(line, 0.7, here)
    if (has(verb.flags, flag.OUTPUT)) return output(line, 0.7, here)
  }
  const moved = (MOVED.has(verb.base) && at(tokens, verb.at).low !== 'reached') || has(verb.flags, flag.MOVES)
  const isPassive = verb.bend === 'ed' && !moved
  if (
    isPassive &&
    (/^(?:mention|quote|cite|feature)$/.test(verb.base) ||
      byOthers(line, verb.to) ||
      (subject && isTaken(line, subject) && !isInside(line, verb.to)))
  )
    return outcome(line, 'behaviour', 0.7, here)
  if (isPassive && !baseline && later < 0 && !(target?.unit && has(flags, flag.METRIC))) {
    const isTrained = /^(?:train|onboard|hire|recruit|interview|contact|survey|meet|call|email|reach|assign)$/.test(
      verb.base
    )
    const isMade = target
      ? has(verb.flags, flag.TASK) &&
        !has(verb.flags, flag.BEHAVE) &&
        // “Three proofs of concept delivered”
        (!has(verb.flags, flag.REACH) || !(target.unit || has(flags, flag.METRIC | flag.PERSON)))
      : !has(verb.flags, flag.SOFT) && (has(verb.flags, flag.TASK) || !has(flags, flag.METRIC))
    if (isTrained || isMade || isThing)
      return isWork(line, subject) && target && made(line, subject, whole)?.kind !== 'output'
        ? activity(line, 0.6, whole)
        : output(line, 0.7, target ? whole : here)
  }
  // “100% of accounts have a success plan”: everyone has been given it.
  if (
    verb.base === 'have' &&
    (target?.form === 'extreme' || (target?.unit?.name === '%' && target.value === 100)) &&
    isDeliverable(line, clause.object)
  )
    return output(line, 0.6, whole)
  // “Each agent has 10 hours of practice a month”: time given.
  const isHaving = /^(?:have|has)$/.test(at(tokens, verb.at).low)
  if (isHaving && target?.unit?.kind === 'time' && !target.windowed && target.bound !== 'most' && !baseline)
    return activity(line, 0.6, here)
  // “Every member has at least one review”: it has been held.
  if (
    isHaving &&
    isOneOf(at(tokens, clause.from).low, 'every each all') &&
    isDeliverable(line, clause.object) &&
    !target?.unit
  )
    return output(line, 0.6, whole)
  // “The help desk has a working process”, “Every stall has a card”, “All drivers have access”: it has been made.
  const given = clause.object && at(tokens, clause.object.head)
  if (
    given &&
    isHaving &&
    !target &&
    (given.low === 'access' ||
      (!has(flags, flag.PERSON) &&
        (isDeliverable(line, clause.object) ||
          (given.noun === 0 && /^(?:a|an|own)$/.test(at(tokens, verb.at + 1).low)))))
  )
    return output(line, 0.5, whole)
  // “The error rate continues to be below 1%”
  if (target && !baseline && has(verb.flags, flag.HOLD) && /^continu/.test(verb.base))
    return reading('health', 'level', 0.8, here)
  const after = line.quantities.find(q => q.from >= verb.to && !q.faint)
  if (isThing && after && has(verb.flags, flag.REACH | flag.MOVES) && verb.bend !== 'ed')
    return outcome(line, 'result-clause', 0.85, here)
  // “The platform team identify 3 issues”: one’s own people at work.
  const isStaff = has(flags, flag.STAFF) && !has(flags, flag.PERSON) && !baseline && !target?.unit
  if (isStaff && has(verb.flags, flag.ACTIVITY) && !has(verb.flags, flag.BEHAVE)) return activity(line, 0.6, here)
  // “Admins can export the log”: what a product lets them do, whether they do it or not.
  const isAble = [verb.at, verb.at - 1].some(i => /^(?:can|could)$/.test(at(tokens, i).low)) && !target
  if (!target && !has(flags, flag.PERSON | flag.STAFF) && /\bable\s+to\b/i.test(text)) return output(line, 0.4, whole)
  if (isAble && USERS.test(at(tokens, subject?.head ?? -1).low) && !/\b(?:without|alone|faster|sooner)\b/.test(text))
    return output(line, 0.4, whole)
  // “A statement we can use”: a thing, with what it is for behind it.
  const thing = at(tokens, (subject?.head ?? 0) - 1)
  if (!target && isOneOf(at(tokens, subject?.head ?? -1).low, 'we you they') && has(thing.noun, flag.DELIVERABLE))
    return output(line, 0.4, whole)
  if (has(flags, flag.PERSON | flag.STAFF)) {
    const isTaught =
      !baseline &&
      !/\b(?:faster|sooner|earlier)\b/.test(text) &&
      has(flags, flag.STAFF) &&
      /^(?:complete|attend|finish|receive|participate|undergo)$/.test(verb.base)
    // “60 parents attend”, “5,000 volunteers take part”: coming is work done, not yet what comes of it.
    if (
      !baseline &&
      (/^(?:attend|participate|take_part|go_through)$/.test(goes(line, verb)) ||
        (verb.base === 'spend' && !has(flags, flag.PERSON) && !/\b(?:less|fewer)\b/.test(text)))
    )
      return activity(line, 0.6, here)
    return isTaught
      ? output(line, 0.6, here)
      : outcome(line, 'behaviour', target ? 1 : 0.6, evidenceAt(line, clause.from, verb.to))
  }
  // “15 papers by others use our data set”: somebody outside does so with ours.
  const isUsed =
    verb.bend !== 'ed' && /^(?:use|cite|mention|recommend|adopt|choose|quote|feature)$/.test(verb.base) && clause.object
  if (isUsed) return outcome(line, 'behaviour', 0.7, evidenceAt(line, clause.from, verb.to))
  const own = later < 0 && !moved ? made(line, subject, whole) : null
  if (own) return own
  if (target) return outcome(line, 'metric', 0.9, whole)
  // “Service levels are agreed”, “Traffic is mirrored”: a state of one’s own work, reached once and for all.
  if (isThing || (isPassive && /^(?:is|are|been|be|gets?)$/.test(at(tokens, verb.at - 1).low)))
    return reading('output', 'output', 0.5, isThing ? whole : evidenceAt(line, clause.from, verb.to))
  if (has(verb.flags, flag.MOVES | flag.SOFT)) return outcome(line, 'wish', 0.4, whole)
  // “A script releases our apps”: something now does our work.
  const isGiven = /^(?:gets?|receives?)$/.test(at(tokens, verb.at).low) && isDeliverable(line, clause.object)
  if (flags === 0 && clause.object && (isGiven || (has(verb.flags, flag.TASK) && !has(verb.flags, flag.BEHAVE))))
    return output(line, 0.4, whole)
  const ended = target || has(flags, flag.METRIC) ? null : doneAt(line)
  if (ended) return output(line, 0.5, [ended])
  // “The council votes for the lane”: somebody does something, though nothing is counted.
  return verb.bend === 'ing' ? reading('unclear', 'unknown', 0.35, whole) : outcome(line, 'wish', 0.35, whole)
}

const goes = ({ tokens }: Line, { at: i, base }: Verb): string =>
  /^(?:part|through)$/.test(at(tokens, i + 1).low) ? `${base}_${at(tokens, i + 1).low}` : base

const isInside = ({ tokens }: Line, i: number): boolean =>
  at(tokens, i).low === 'by' && [1, 2].some(step => INSIDE.test(at(tokens, i + step).low))

/** “Signed by the auditor”, “Accepted by the regulator”: somebody outside decides. */
export const byOthers = (line: Line, i: number): boolean =>
  at(line.tokens, i).low === 'by' &&
  !/^(?:default|hand|design|e-?mail|mail|post|phone)$/.test(at(line.tokens, i + 1).low) &&
  !line.places.timeAt(i) &&
  !line.places.quantityAt(i + 1) &&
  !isInside(line, i)

const isOwnTeam = ({ tokens, clause }: Line): boolean => {
  const { subject, from } = clause
  const first = at(tokens, from).low
  return (
    first === 'we' || (/^(?:each|our|the|every)$/.test(first) && at(tokens, subject?.head ?? -1).noun === flag.STAFF)
  )
}
