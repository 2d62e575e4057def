import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { type Phrase, phraseAt } from '../okr/phrase.ts'
import { at, isOneOf, spanOf, words } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'
import { completion, hasQuality } from './completion.ts'
import { isHabit } from './habit.ts'
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
  unclear
} from './kind-reading.ts'
import { isWork, made, PROGRAMME } from './made.ts'
import { nounPhrase } from './noun-phrase.ts'
import { isMadeMetric, reached } from './reached.ts'
import { doing, resultClause } from './result-clause.ts'
import { byOthers } from './statement.ts'

const HOLDERS = words(
  'conduct run hold perform carry host organize schedule book make do have start facilitate complete attend continue set deliver'
)

const HELP = /^(?:feedback|support|guidance|advice|help|coaching|information)$/

/** What comes of a thing, said without a number: “that are read”, “that reduces …”, “to make … faster”. */
const EFFECT =
  /\bthat\s+(?:(?:is|are|gets?)\s+(?:used|read|adopted|opened|cited)\b|(?:decrease|reduce|increase|cut|raise|lower|double|halve)s?\s+\w)|\bto\s+make\s[^,;.]{3,60}\s(?:faster|cheaper|shorter|quicker|smaller|lighter)\b/i

/** A purpose that names what is to move. */
const PURPOSE = /\bto\s+(?:minimi[sz]e|maximi[sz]e|reduce|decrease|lower|cut|shorten|increase|raise|double|halve)\s/i

const REQUIRED = /^(?:requirements?|standards?|criteria|obligations?|deadlines?|milestones?|needs?)$/

const RUN_FOR = words('km kilometre mile marathon m half-marathon')

/** A command: “Raise …”, “Launch …”, “Keep …”. */
export function command(line: Line): KindReading {
  const { tokens, clause, roles } = line
  const verb = clause.verb
  if (!verb) return unclear(line)
  const object = core(line, clause.object ?? counts(line))
  const flags = verb.flags
  const objectFlags = noun(line, object)
  const here = evidenceAt(line, verb.at, verb.to)
  const upTo = (phrase: Phrase | null) => evidenceAt(line, verb.at, phrase ? phrase.to : verb.to)
  const target = roles.target
  const counted =
    target !== null && !target.unit && (target.form === 'number' || target.form === 'range' || target.form === 'blank')
  const isThing = isDeliverable(line, object)
  const first = object ? at(tokens, object.head) : at(tokens, verb.to)
  // “Recruit and train one host”: of two verbs joined, neither is what comes of the other.
  const later = resultClause(line, clause.object?.from ?? verb.to)
  const done = completion(line)
  const base = verb.base
  if (verb.bend === 'ed' && byOthers(line, object?.to ?? verb.to)) return outcome(line, 'behaviour', 0.7, here)
  // “Give weekly feedback”, “Provide timely support”: help that is never handed over.
  if (/^(?:give|provide|offer)$/.test(base) && !target && HELP.test(first.low)) return activity(line, 0.6, upTo(object))
  // “Analyse which invoices are paid late”: what is asked is no result.
  if (
    has(flags, flag.ACTIVITY) &&
    !has(flags, flag.OUTPUT) &&
    isOneOf(at(tokens, verb.to).low, 'which how whether why what who where')
  )
    return activity(line, 0.7, here)
  // “Meet the requirements of the audit”
  if (base === 'meet' && REQUIRED.test(first.low))
    return target?.unit ? outcome(line, 'metric', 0.6, upTo(object)) : output(line, 0.5, upTo(object))
  // “Begin work on the new index”
  if (first.low === 'work' && !target && /^(?:begin|start|continue|resume)$/.test(base))
    return activity(line, 0.6, upTo(object))
  // “Avoid junk food”: nothing is measured.
  if (base === 'avoid' && !target && !has(objectFlags, flag.METRIC | flag.LOWER | flag.FORM))
    return activity(line, 0.5, here)
  // “Have the press write about us”
  if (base === 'have' && object && !target?.unit) {
    const doer = [object.to, object.to - 1].find(
      i =>
        at(tokens, i).bend === 'base' && at(tokens, i).noun === 0 && i > verb.to && has(at(tokens, i).verb, flag.TASK)
    )
    if (doer) return outcome(line, 'behaviour', 0.6, evidenceAt(line, verb.at, doer + 1))
  }
  // “Get two articles accepted by magazines”
  if (/^(?:get|have)$/.test(base) && object && byOthers(line, object.to + 1))
    return outcome(line, 'behaviour', 0.7, here)
  // “Have the menu printed”: others are paid to do it.
  if (/^(?:get|have)$/.test(base) && !target && object) {
    const { bend, verb: did } = at(tokens, object.to)
    if (bend === 'ed' && has(did, flag.TASK) && !has(objectFlags, flag.PERSON | flag.METRIC))
      return output(line, 0.6, upTo(object))
  }
  // “We can report on every customer”, “We have a list of users”: something of our own is there.
  const isAble = clause.own && /\bcan\b/i.test(line.text.slice(0, at(tokens, verb.at).start))
  const isThere = clause.own && base === 'have' && !has(objectFlags, flag.PERSON | flag.LOWER)
  if ((isAble || isThere) && !target) return output(line, 0.4, upTo(object))
  // “Go running 3 times a week”, “Study two hours a day” count what the writer does, not what comes of it.
  if (isHabit(line)) return reading('activity', 'habit', 0.7, here)
  // “Make the app more user friendly”: praise, with nothing to see it by.
  if (
    base === 'make' &&
    !target &&
    !has(objectFlags, flag.METRIC) &&
    (!isThing || tokens.slice(verb.to, verb.to + 8).some(({ tone }) => has(tone, flag.VAGUE | flag.AMOUNT)))
  )
    return reading('unclear', 'wish', 0.25, upTo(object))
  // “Finish in the upper half of the table”
  if (
    isOneOf(base, 'finish end place come rank') &&
    /^in the (?:top|upper|first|best|leading)\b/i.test(restOf(line, verb.to))
  )
    return outcome(line, 'metric', 0.7, upTo(object))
  // “Featured in 10 publications”, “Ranked in the top 5”: others did it.
  if (
    verb.bend === 'ed' &&
    /^(?:feature|rank|rate|recognize|name|list|mention|quote|award)$/.test(base) &&
    (target || roles.scopes.length > 0 || /^(?:as|by|in|on)$/.test(at(tokens, verb.to).low))
  )
    return outcome(line, 'behaviour', 0.8, here)
  if (clause.ensured && !has(flags, flag.HOLD) && !has(flags, flag.TASK)) return outcome(line, 'metric', 0.8, here)

  // “Hold 4 parent evenings” is an event; only “hold steady”, “hold churn at 3%” keeps a level.
  const isHosted =
    base === 'hold'
      ? object !== null &&
        !/^(?:at|above|below|under|within|steady)$/.test(at(tokens, object.to).low) &&
        (has(objectFlags, flag.EVENT) || !has(objectFlags, flag.METRIC | flag.FORM))
      : /^(?:conduct|perform|carry)$/.test(base) && isThing && (!isWork(line, object) || PROGRAMME.test(first.low))
  if (has(flags, flag.HOLD) && !isHosted) {
    if (isHeldWork(line)) return reading('activity', 'activity', 0.5, here)
    if (roles.baseline && line.measure.direction !== 'hold') return outcome(line, 'metric', 0.9, here)
    return reading('health', 'level', 1, here)
  }
  if (done && !has(flags, flag.DOWN)) return reading('output', 'completion', 0.7, [done])

  const movesOnly = has(flags, flag.MOVES) && !has(flags, flag.TASK)
  if (
    movesOnly ||
    (has(flags, flag.MOVES) && (has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) || roles.baseline !== null))
  ) {
    const isMade = has(flags, flag.UP) && later < 0
    const own = isMade && target ? made(line, object, upTo(object)) : null
    if (own) return own
    if (isMade && !target && isDeliverable(line, clause.object)) return output(line, 0.8, upTo(object))
    if (has(flags, flag.UP) && /^(?:team|headcount|staff|workforce|department)$/.test(first.low))
      return reading('output', 'counted-output', 0.7, upTo(object))
    return outcome(line, 'metric', target ? 1 : 0.4, here)
  }
  if (has(flags, flag.SOFT) && !has(flags, flag.TASK & ~flag.ACTIVITY & ~flag.OUTPUT)) {
    // “Enable the log-in for all customers”: whom the number counts, not how much comes of it.
    const isFor =
      target !== null &&
      (target.value === 100 || target.form === 'extreme') &&
      isOneOf(at(tokens, target.from - 1).low, 'for to across in on')
    const soft = !has(flags, flag.OUTPUT | flag.ACTIVITY) || (target !== null && !counted && !isThing && !isFor)
    if (soft) {
      if (target) return outcome(line, 'metric', 0.95, here)
      if (has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) && !has(objectFlags, flag.ABSTRACT))
        return outcome(line, 'wish', 0.4, upTo(object))
      // “Improve error messages to reduce open issues”: what it is for says what moves.
      const purpose = PURPOSE.exec(line.text.slice(0, 400))
      if (purpose) return outcome(line, 'wish', 0.4, [[purpose.index, purpose.index + purpose[0].length]])
      if (isThing && !has(objectFlags, flag.ABSTRACT)) return reading('output', 'output', 0.4, upTo(object))
      return reading('unclear', 'wish', 0.25, upTo(object))
    }
  }
  // “Create an increase in bookings”: the noun says what moves.
  if (
    /^(?:increase|decrease|reduction|growth|rise)$/.test(first.low) &&
    at(tokens, (object?.head ?? 0) + 1).low === 'in'
  )
    return outcome(line, 'metric', target ? 0.9 : 0.4, upTo(object))
  if (later >= 0) return outcome(line, 'result-clause', 0.8, evidenceAt(line, later, later + 1))
  // “Publish guides that are used every week”, “Index the store to make searching faster”: what comes of it is in the line.
  const effect = EFFECT.exec(line.text.slice(0, 400))
  if (effect && has(flags, flag.OUTPUT | flag.ACTIVITY))
    return outcome(line, 'result-clause', 0.8, [[effect.index, effect.index + effect[0].length]])
  // “Train 60% of nurses to pass”, “Help 50 farmers double yield”: somebody else does something as a result.
  const doer = doing(line, verb.to)
  if (doer) return outcome(line, 'behaviour', 0.85, doer)

  if (target?.unit?.kind === 'money' && has(flags, flag.REACH)) return outcome(line, 'metric', 0.9, here)
  if (
    has(flags, flag.REACH | flag.BEHAVE) &&
    !(has(flags, flag.TASK) && (isThing || !object || (base === 'submit' && !hasQuality(line))))
  ) {
    const reading = reached(line, object, here)
    if (reading) return reading
  }
  // “Close the books within 5 days”: how fast the work is done, not that it is.
  if (
    has(flags, flag.TASK) &&
    (!object || first.plural || roles.baseline !== null || has(objectFlags, flag.METRIC)) &&
    target &&
    !counted &&
    target.unit?.kind === 'time' &&
    (target.windowed || target.bound === 'most' || /^(?:in|within)$/.test(at(tokens, target.from - 1).low))
  )
    return outcome(line, 'metric', 0.75, here)
  // “Write in my journal every day”: without a thing to hand over, over and over.
  if (!target && !object && line.times.some(({ kind }) => kind === 'window')) return activity(line, 0.6, here)
  if (has(flags, flag.OUTPUT) || isHosted) {
    // “Deliver 20% growth”, “Ship 95% of orders on time”, “Create 500 leads”: the object is a number, not a thing.
    if (
      target &&
      !counted &&
      !isThing &&
      !roles.scopes.includes(target) &&
      (target.unit || target.form === 'ratio' || target.bound) &&
      !isTaskShare(line, object)
    ) {
      if (
        RUN_FOR.has(target.unit?.name ?? '') ||
        target.unit?.kind === 'money' ||
        has(objectFlags, flag.METRIC | flag.FORM) ||
        hasQuality(line)
      )
        return outcome(line, 'metric', 0.85, here)
    }
    if (base === 'run' && target && (target.unit?.kind === 'physical' || at(tokens, verb.to).low === 'at'))
      return outcome(line, 'metric', 0.7, here)
    if (
      target &&
      has(objectFlags, flag.METRIC) &&
      !has(objectFlags, flag.DELIVERABLE | flag.EVENT | flag.PERSON) &&
      (!counted || roles.baseline !== null || has(flags, flag.REACH)) &&
      !isMadeMetric(base)
    )
      return outcome(line, 'metric', 0.85, here)
    // “Run an employee survey”: put on for others.
    const isPutOn = /^(?:run|conduct|hold)$/.test(base) && PROGRAMME.test(first.low)
    if (HOLDERS.has(base) && isWork(line, object) && !isPutOn && !isOneOf(base, 'complete deliver set host')) {
      const ends = handedOver(line)
      return ends ? output(line, 0.6, ends) : activity(line, 0.6, upTo(object))
    }
    if (has(objectFlags, flag.SEAL) && !isThing) return reading('output', 'seal', 0.6, upTo(object))
    // “Publish 5 posts” is counted whole; where nothing is counted, the verb tells.
    return output(line, verb.known ? 0.9 : 0.5, target ? upTo(object) : here)
  }
  if (has(flags, flag.ACTIVITY)) {
    const ends = handedOver(line)
    // “Contribute one fix” hands it over; “contribute to the magazine” takes part.
    if (!ends && base === 'contribute' && object) return output(line, 0.6, upTo(object))
    return ends ? output(line, 0.6, ends) : activity(line, 0.9, here)
  }
  if (base === 'be' && (target || roles.scopes.length > 0)) return outcome(line, 'metric', 0.7, here)
  if (base === 'become') return outcome(line, 'wish', 0.4, upTo(object))
  // “Give every teacher a laptop”: the thing comes after those who get it.
  if (
    has(flags, flag.SERVE) &&
    tokens
      .slice(verb.to)
      .some(({ noun: is }) => has(is, flag.DELIVERABLE) && !has(is, flag.ABSTRACT | flag.METRIC | flag.PERSON))
  )
    return output(line, 0.5, here)
  if (has(flags, flag.EFFORT | flag.SERVE | flag.BECOME)) {
    if (target && !isThing) return outcome(line, 'metric', 0.7, here)
    return unclear(line)
  }
  if (target) return nounPhrase(line, object)
  return unclear(line)
}

/** What follows a token, its start as it stands in the text. */
const restOf = ({ text, tokens }: Line, i: number): string => text.slice(at(tokens, i).start)

/** The work that a line of work ends in: “Research tools and choose one”, “Conduct interviews and deliver a report”. */
function handedOver({ tokens, clause: { from } }: Line): Span[] | null {
  for (let i = from + 1; i < tokens.length && i < from + 40; i += 1) {
    const [verb, object] = [at(tokens, i + 1), at(tokens, i + 2)]
    const isNext = /^(?:and|then|&)$/.test(at(tokens, i).low) && has(verb.verb, flag.OUTPUT) && verb.bend === 'base'
    if (isNext && object.kind === 'word' && !/^(?:of|for|to|in|on|with|and|or|sure)$/.test(object.low))
      return [spanOf(tokens, i + 1, i + 2)]
  }
  return null
}

/** What a number counts behind “in” or “of”: “Generate 1.2M in upsell revenue”. */
function counts({ tokens, places, roles: { target } }: Line): Phrase | null {
  return target && /^(?:in|of)$/.test(at(tokens, target.to).low) ? phraseAt(tokens, places, target.to + 1) : null
}

/** “Maintain documentation”, “Continue weekly meetings”: keeping on with work, not with a level. */
function isHeldWork(line: Line): boolean {
  const { clause, roles } = line
  const flags = noun(line, clause.object)
  if (!roles.target && at(line.tokens, clause.verb?.to ?? -1).low === 'a') return true
  if (!roles.target && line.clause.verb?.base === 'continue' && !has(flags, flag.METRIC | flag.LOWER | flag.FORM))
    return true
  // “Keep the docs updated”
  if (
    !roles.target &&
    /^(?:updated|up|current|clean|informed|documented|posted)$/.test(at(line.tokens, clause.object?.to ?? -1).low)
  )
    return true
  // “Keep the budget from running out”
  if (at(line.tokens, clause.object?.to ?? -1).low === 'from') return false
  return !roles.target && has(flags, flag.DELIVERABLE | flag.EVENT) && !has(flags, flag.METRIC)
}

const isTaskShare = (line: Line, object: Phrase | null) => has(noun(line, object), flag.WORK)
