import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'
import type { Verb } from '../../okr/verb.ts'
import { doneAt } from './done.ts'
import {
  activity,
  evidenceAt,
  has,
  isDeliverable,
  type KindReading,
  noun,
  outcome,
  output,
  reading
} from './kind-reading.ts'
import { made } from './made.ts'
import type { Statement } from './statement.ts'

/** “The audit does not hold up releases”, “Teams are no longer blocked”. */
export function undone({ line, verb, target, here }: Statement): KindReading | null {
  const { tokens, clause } = line
  const end = clause.subject?.to ?? clause.from + 1
  const isUndone = tokens
    .slice(end, verb.to + 2)
    .some(({ low }, i) => isOneOf(low, 'not never') || (low === 'longer' && at(tokens, end + i - 1).low === 'no'))
  return isUndone && !target && !clause.own ? outcome('wish', 0.4, here) : null
}

/** “The error rate continues to be below 1%”. */
export const continued = ({ verb, target, baseline, here }: Statement): KindReading | null =>
  target && !baseline && has(verb.flags, flag.HOLD) && verb.base === 'continue'
    ? reading('health', 'level', here)
    : null

/** A thing that moves a number: “The new form raises replies to 40%”. */
export function effective({ line, verb, isThing, here }: Statement): KindReading | null {
  const after = line.quantities.some(q => q.from >= verb.to && !q.faint)
  const isMoving = has(verb.flags, flag.REACH | flag.MOVES) && verb.bend !== 'ed'
  return isThing && after && isMoving ? outcome('result-clause', 0.85, here) : null
}

/** What people do: one’s own at work, or those the work is for. */
export function behaving({ line, verb, subject, flags, target, baseline, here }: Statement): KindReading | null {
  if (!has(flags, flag.PERSON | flag.STAFF)) return null
  const { text, clause, tokens } = line
  // “Team members” are one’s own.
  const isMember =
    isOneOf(at(tokens, subject?.head ?? -1).low, 'member members') &&
    has(at(tokens, (subject?.head ?? 0) - 1).noun, flag.STAFF)
  const isOutside = has(flags, flag.PERSON) && !isMember
  // “The platform team identify 3 issues”
  if (!isOutside && !baseline && !target?.unit && has(verb.flags, flag.ACTIVITY) && !has(verb.flags, flag.BEHAVE))
    return activity(line, here)
  const isComing = isOneOf(goes(line, verb), 'attend participate take_part go_through')
  const isSpending = verb.base === 'spend' && !isOutside && !/\b(?:less|fewer)\b/.test(text)
  // “60 parents attend”, “5,000 volunteers take part”: coming is work done, not yet what comes of it.
  if (!baseline && (isComing || isSpending)) return activity(line, here)
  const isTaught =
    !baseline &&
    (isMember || has(flags, flag.STAFF)) &&
    isOneOf(verb.base, 'complete attend finish receive participate undergo') &&
    !/\b(?:faster|sooner|earlier)\b/.test(text)
  return isTaught ? output(line, here) : outcome('behaviour', target ? 1 : 0.6, evidenceAt(line, clause.from, verb.to))
}

const goes = ({ tokens }: Line, { at: i, base }: Verb): string =>
  isOneOf(at(tokens, i + 1).low, 'part through') ? `${base}_${at(tokens, i + 1).low}` : base

/** “15 papers by others use our data set”: somebody outside does so with ours. */
export const used = ({ line, verb }: Statement): KindReading | null =>
  verb.bend !== 'ed' &&
  line.clause.object &&
  isOneOf(verb.base, 'use cite mention recommend adopt choose quote feature')
    ? outcome('behaviour', 0.7, evidenceAt(line, line.clause.from, verb.to))
    : null

/** Numbers by their names, and what says nothing of people or numbers. */
export function told(statement: Statement): KindReading {
  const { line, verb, word, subject, flags, isThing, target, later, isMoved, isPassive, whole } = statement
  const { tokens, clause } = line
  const own = later < 0 && !isMoved ? made(line, subject, whole) : null
  if (own) return own
  if (target) return outcome('metric', 0.9, whole)
  // “Service levels are agreed”, “Traffic is mirrored”: a state of one’s own work, reached once and for all.
  const isState = isPassive && isOneOf(at(tokens, verb.at - 1).low, 'is are been be get gets')
  // “Flaky drills reduced”
  if (verb.bend === 'ed' && has(verb.flags, flag.DOWN)) return outcome('wish', 0.4, whole)
  // “The newsletter is growing faster”, “Videos get more views”
  const isMore = isOneOf(at(tokens, verb.to).low, 'more fewer less')
  const isGetting =
    isOneOf(verb.base, 'get receive') && isMore && has(noun(line, clause.object), flag.METRIC | flag.LOWER)
  if (isGetting || (verb.bend === 'ing' && has(verb.flags, flag.MOVES))) return outcome('wish', 0.4, whole)
  if (isThing || isState) return reading('output', 'output', isThing ? whole : evidenceAt(line, clause.from, verb.to))
  if (has(verb.flags, flag.MOVES | flag.SOFT)) return outcome('wish', 0.4, whole)
  // “A script releases our apps”: something now does our work.
  const isGiven = isOneOf(word, 'get gets receive receives') && isDeliverable(line, clause.object)
  const isWorking = has(verb.flags, flag.TASK) && !has(verb.flags, flag.BEHAVE)
  if (flags === 0 && clause.object && (isGiven || isWorking)) return output(line, whole)
  const ended = has(flags, flag.METRIC) ? null : doneAt(line)
  if (ended) return output(line, [ended])
  // “The council votes for the lane”: somebody does something, though nothing is counted.
  return verb.bend === 'ing' ? reading('unclear', 'unknown', whole) : outcome('wish', 0.35, whole)
}
