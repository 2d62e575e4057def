import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import { activity, evidenceAt, has, isDeliverable, type KindReading, outcome, output, reading } from './kind-reading.ts'
import { isTaken, isWork, made, TAKEN } from './made.ts'
import { byInside, byOthers } from './others.ts'
import type { Statement } from './statement.ts'

/** The writer’s own team at work: “We publish …”, “Each employee completes 16 hours of training”. */
export function ownTeam({ line, verb, target, later, here }: Statement): KindReading | null {
  if (!line.clause.own && !isOwnTeam(line)) return null
  if (later >= 0) return outcome('result-clause', 0.8, evidenceAt(line, later, later + 1))
  if (has(verb.flags, flag.ACTIVITY) || (target?.unit?.kind === 'time' && has(verb.flags, flag.OUTPUT)))
    return activity(line, here)
  return has(verb.flags, flag.OUTPUT) ? output(line, here) : null
}

function isOwnTeam({ tokens, clause: { subject, from } }: Line): boolean {
  const { low } = at(tokens, from)
  const isStaff = at(tokens, subject?.head ?? -1).noun === flag.STAFF
  return low === 'we' || (isOneOf(low, 'each our the every') && isStaff)
}

/** Done to something: by others, “Report quoted by the press”, or by ourselves, “New site launched”. */
export function passive(statement: Statement): KindReading | null {
  const { line, verb, word, subject, flags, isThing, target, baseline, later, isPassive, here, whole } = statement
  if (!isPassive || !subject) return null
  // “SOC 2 Type II certified”
  if (isOneOf(verb.base, 'certify accredit') && !target) return reading('outcome', 'seal', here)
  // “Forms used by members are printed” says that they are printed, not that they are used.
  const next = at(line.tokens, verb.to + 1)
  // “New scores bought and distributed”: what is done next is our own work, so this is too.
  const isNextOwn = at(line.tokens, verb.to).low === 'and' && next.bend === 'ed' && has(next.verb, flag.OUTPUT)
  const isTaking = isOneOf(at(line.tokens, verb.at - 1).low, 'is are') ? TAKEN.has(word) : isTaken(line, subject)
  const isTold = isTaking && !isNextOwn
  if (
    isOneOf(verb.base, 'mention quote cite feature') ||
    byOthers(line, verb.to) ||
    (isTold && !byInside(line, verb.to))
  )
    return outcome('behaviour', 0.7, here)
  // “Fewer than 1 in 20 tickets reopened”: nobody sets out to do less.
  const isLess = target?.bound === 'most' && target.value !== 0
  if (baseline || isLess || later >= 0 || (target?.unit && has(flags, flag.METRIC))) return null
  const isTrained = isOneOf(
    verb.base,
    'train onboard hire recruit interview contact survey meet call email reach assign'
  )
  if (!isTrained && !isThing && !isMade(statement)) return null
  // “90% of branches are deployed within 24 hours”: how fast, not that it is done.
  const isTimed = line.times.some(({ kind, from }) => kind === 'window' && at(line.tokens, from).low === 'within')
  if (target?.unit?.kind === 'percent' && isTimed) return outcome('metric', 0.9, whole)
  // “Weak swimmers are identified”: known, and nothing done for them yet.
  if (!target && isOneOf(verb.base, 'identify prioritize analyze discuss explore evaluate')) return activity(line, here)
  return isWork(line, subject) && target && made(line, subject, whole)?.kind !== 'output'
    ? activity(line, whole)
    : output(line, target ? whole : here)
}

/** Whether the participle names work: “Three proofs of concept delivered”, “Reviews automated”, “40 winches serviced”. */
function isMade({ line, verb, subject, flags, target }: Statement): boolean {
  const isHandled = !verb.known && flags === 0 && target?.form === 'number' && !target.unit && !target.bound
  if (isHandled && target.from === line.clause.from && target.value !== 0 && subject?.to === verb.at) return true
  if (!target) return !has(verb.flags, flag.SOFT) && (has(verb.flags, flag.TASK) || !has(flags, flag.METRIC))
  const isNumber = target.unit !== null || has(flags, flag.METRIC | flag.PERSON)
  return has(verb.flags, flag.TASK) && !has(verb.flags, flag.BEHAVE) && !(has(verb.flags, flag.REACH) && isNumber)
}

/** “Every stall has a card”, “All drivers have access”: what has been made or handed to somebody. */
export function given({ line, verb, word, flags, target, baseline, here, whole }: Statement): KindReading | null {
  const { tokens, clause } = line
  const isThing = isDeliverable(line, clause.object)
  // “100% of accounts have a success plan”
  const isAll = target?.form === 'extreme' || (target?.unit?.name === '%' && target.value === 100)
  const { low, noun } = at(tokens, clause.object?.head ?? -1)
  const isOwn = noun === 0 && isOneOf(at(tokens, verb.at + 1).low, 'a an own')
  if (verb.base === 'have' && isAll && (isThing || isOwn)) return output(line, whole)
  if (!isOneOf(word, 'have has')) return null
  // “Each agent has 10 hours of practice a month”: time given.
  if (target?.unit?.kind === 'time' && !target.windowed && target.bound !== 'most' && !baseline)
    return activity(line, here)
  // “Every member has at least one review”: it has been held.
  if (isOneOf(at(tokens, clause.from).low, 'every each all') && isThing && !target?.unit) return output(line, whole)
  if (target || !clause.object) return null
  return low === 'access' || (!has(flags, flag.PERSON) && (isThing || isOwn)) ? output(line, whole) : null
}

/** “Admins can export the log”, “The till is able to split a bill”: what a product lets them do, done or not. */
export function enabled({ line, verb, subject, flags, target, whole }: Statement): KindReading | null {
  if (target) return null
  const { tokens, text } = line
  const { low } = at(tokens, subject?.head ?? -1)
  if (!has(flags, flag.PERSON | flag.STAFF) && /\bable\s+to\b/i.test(text)) return output(line, whole)
  const isAble = [verb.at, verb.at - 1].some(i => isOneOf(at(tokens, i).low, 'can could'))
  if (isAble && USERS.has(low) && !/\b(?:without|alone|faster|sooner)\b/.test(text)) return output(line, whole)
  // “A statement we can use”: a thing, with what it is for behind it.
  const thing = at(tokens, (subject?.head ?? 0) - 1)
  return isOneOf(low, 'we you they') && has(thing.noun, flag.DELIVERABLE) ? output(line, whole) : null
}

/** “A way to define checkpoints”, “A script to clean the data”: a thing by what it is for. */
export function purposed({ line, verb, subject, flags, target, whole }: Statement): KindReading | null {
  if (target || !subject || line.clause.own) return null
  const isFor = at(line.tokens, subject.to).low === 'to' && verb.at <= subject.to + 2 && verb.bend === 'base'
  const isSomebody = flag.PERSON | flag.STAFF | flag.METRIC | flag.FORM | flag.LOWER
  return isFor && !has(flags, isSomebody) && !has(verb.flags, flag.MOVES | flag.REACH)
    ? reading('output', 'unknown', whole)
    : null
}

/** Who is named for a part in a product, not for a life of their own. */
const USERS = words(
  'admin admins administrator administrators user users dev devs developer developers operator operators editor editors owner owners'
)
