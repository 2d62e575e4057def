import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Command } from './command.ts'
import { isHabit } from './habit.ts'
import { activity, evidenceAt, has, type KindReading, outcome, output, reading } from './kind-reading.ts'
import { byOthers } from './others.ts'

const HELP = words('feedback support guidance advice help coaching information')

const REQUIRED = words(
  'requirement requirements standard standards criteria obligation obligations deadline deadlines milestone milestones need needs'
)

/** Verbs for what others say or decide about one: “Featured in …”, “Ranked …”. */
const GRANTED = words('feature rank rate recognize name list mention quote award')

/** Set wordings of work, whatever is counted: help never handed over, a question asked, something begun or avoided. */
export function wordedAsWork(command: Command): KindReading | null {
  const { line, verb, object, first, flags, objectFlags, target, here, whole } = command
  const { tokens } = line
  const { base } = verb
  // “Give weekly feedback”, “Provide timely support”
  if (isOneOf(base, 'give provide offer') && !target && HELP.has(first.low)) return activity(line, whole)
  // “Analyse which invoices are paid late”: what is asked is no result.
  const isAsking = isOneOf(at(tokens, verb.to).low, 'which how whether why what who where')
  if (isAsking && has(flags, flag.ACTIVITY) && !has(flags, flag.OUTPUT)) return activity(line, here)
  // “Meet the requirements of the audit”
  if (base === 'meet' && REQUIRED.has(first.low)) return output(line, whole)
  // “Begin work on the new index”
  if (first.low === 'work' && !target && object && isOneOf(base, 'begin start continue resume'))
    return activity(line, whole)
  // “Be present at 3 boat shows”
  if (base === 'be' && first.low === 'present') return activity(line, whole)
  // “Avoid junk food”: nothing is measured.
  if (base === 'avoid' && !target && !has(objectFlags, flag.METRIC | flag.LOWER | flag.FORM))
    return activity(line, here)
  return null
}

/** “Get …” and “Have …”, whose object does something, has something done to it, or is simply there. */
export function had(command: Command): KindReading | null {
  const { line, verb, object, objectFlags, target, whole } = command
  const { tokens, clause } = line
  const { base } = verb
  const isGetting = isOneOf(base, 'get have')
  if (isGetting && object) {
    // “Have the press write about us”
    const doer = [object.to, object.to - 1].find(i => {
      const { bend, noun, verb: does } = at(tokens, i)
      return bend === 'base' && noun === 0 && has(does, flag.TASK)
    })
    if (base === 'have' && !target?.unit && doer) return outcome('behaviour', 0.6, evidenceAt(line, verb.at, doer + 1))
    // “Get two articles accepted by magazines”
    if (byOthers(line, object.to + 1)) return outcome('behaviour', 0.7, command.here)
    // “Have the menu printed”: others are paid to do it.
    const { bend, base: done } = at(tokens, object.to)
    // “Get the office certified”
    if (isOneOf(done, 'certify accredit')) return reading('outcome', 'seal', whole)
    if (!target && bend === 'ed' && !has(objectFlags, flag.PERSON | flag.METRIC)) return output(line, whole)
  }
  // “We have grown the choir”: the perfect of a verb that moves or betters.
  const past = at(tokens, verb.to)
  if (base === 'have' && !target && past.bend === 'ed' && has(past.verb, flag.SOFT | flag.MOVES))
    return outcome('wish', 0.4, command.here)
  // “We can report on every customer”, “We have a list of users”: something of our own is there.
  const isAble = clause.own && /\bcan\b/i.test(line.text.slice(0, at(tokens, verb.at).start))
  const isThere = clause.own && base === 'have' && !has(objectFlags, flag.PERSON | flag.LOWER)
  return (isAble || isThere) && !target ? output(line, whole) : null
}

/** What others grant or decide: “Quoted by the regulator”, “Featured in 10 publications”, “Ranked in the top 5”. */
export function granted({ line, verb, object, target, here, whole }: Command): KindReading | null {
  const { tokens } = line
  // “Finish in the upper half of the table”
  const isPlaced =
    at(tokens, verb.to).low === 'in' && isOneOf(at(tokens, verb.to + 2).low, 'top upper first best leading')
  if (isPlaced && isOneOf(verb.base, 'finish end place come rank')) return outcome('metric', 0.7, whole)
  if (verb.bend !== 'ed') return null
  if (byOthers(line, object?.to ?? verb.to)) return outcome('behaviour', 0.7, here)
  const isWhere = isOneOf(at(tokens, verb.to).low, 'as by in on')
  return GRANTED.has(verb.base) && (target || isWhere) ? outcome('behaviour', 0.8, here) : null
}

/** “Go running 3 times a week”, “Study two hours a day”: what the writer does, not what comes of it. */
export const practised = ({ line, here }: Command): KindReading | null =>
  isHabit(line) ? reading('activity', 'habit', here) : null

/** “Make the app more user friendly”: praise, with nothing to see it by. */
export function praised({ line, verb, object, objectFlags, target, isThing, whole }: Command): KindReading | null {
  // “Make churn fall” says what moves.
  if (verb.base === 'make' && object && has(at(line.tokens, object.to).verb, flag.MOVES))
    return outcome('wish', 0.4, whole)
  if (verb.base !== 'make' || target || has(objectFlags, flag.METRIC)) return null
  const isVague = line.tokens.slice(verb.to, verb.to + 8).some(({ tone }) => has(tone, flag.VAGUE | flag.AMOUNT))
  return isThing && !isVague ? null : reading('unclear', 'wish', whole)
}
