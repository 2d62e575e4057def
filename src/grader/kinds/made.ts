import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Phrase } from '../../okr/phrase.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { has, isDeliverable, type KindReading, noun, reading } from './kind-reading.ts'

/** Events that are work towards something: their count tells how busy one was. */
const RESEARCH = words(
  'interview research analysis survey study review audit assessment test experiment meeting call conversation discussion talk visit one-to-one one-on-one 1-on-1 brainstorm retrospective retro observation benchmark benchmarking lunch stand-up pilot poc check-in demo sync scan follow-up activity reminder class'
)

/** What others do with a thing makes its count a result: “demos booked”, “guides downloaded”. */
export const TAKEN = words(
  'booked requested received attended accepted sold won used read downloaded opened rated borrowed cited reused ordered signed bought'
)

/** Events that are put on for others, so that a plain count of them is a delivery. */
export const PROGRAMME = words('test tests survey surveys reminder reminders class classes')

export const OFTEN = words('regular daily weekly monthly quarterly')

/** Whether a phrase names work that is done rather than handed over: “interviews”, “calls”. */
export function isWork(line: Line, phrase: Phrase | null): boolean {
  if (!phrase) return false
  const { low, noun: flags } = at(line.tokens, phrase.head)
  // “Training hours”, “study minutes”: time given.
  const spent = at(line.tokens, phrase.head - 1)
  if (
    isOneOf(low, 'hours minutes') &&
    isOneOf(spent.low, 'training study practice coaching reading learning mentoring volunteer')
  )
    return true
  // “Visits” and “web visits” are what a door or a log counts; “client visits” and “home visits” are paid.
  const before = at(line.tokens, phrase.head - 1)
  if (
    has(flags, flag.METRIC) &&
    !OFTEN.has(at(line.tokens, line.clause.from).low) &&
    (phrase.head === phrase.from ||
      !(
        has(before.noun, flag.PERSON | flag.STAFF | flag.EVENT) ||
        isOneOf(before.low, 'home house field site farm sales')
      ))
  )
    return false
  if (
    flags === 0 &&
    at(line.tokens, phrase.head).bend === 'ing' &&
    has(at(line.tokens, phrase.head).verb, flag.ACTIVITY)
  )
    return true
  return RESEARCH.has(low.replace(/(?<=[^s])s$/, '')) || RESEARCH.has(low.replace(/es$/, ''))
}

/** Whether somebody else takes what is counted: “prints sold”, “books borrowed per student”, “apps that customers use”. */
export function isTaken(line: Line, phrase: Phrase): boolean {
  const { tokens, clause } = line
  // “Talks of five minutes or more”: how well they went is in the name.
  if (at(tokens, phrase.to).low === 'of' && line.places.quantityAt(phrase.to + 1)?.unit) return true
  for (let i = phrase.to; i < phrase.to + 3; i += 1) {
    const token = at(tokens, i)
    if (TAKEN.has(token.low) && at(tokens, i + 1).low !== 'off') return true
    // “Bedtime stories we finish” were made by others.
    if (isOneOf(token.low, 'we i') && isOneOf(at(tokens, i + 1).low, 'finish hear watch play')) return true
    if (isOneOf(token.low, 'who that which') && (i === phrase.to || !clause.verb || clause.verb.at > i))
      return !isOneOf(at(tokens, i + 1).low, 'we i will can')
    // “Home visits per family from 2 to 6” are paid more often; calls per order fall because fewer people call.
    if (token.low === 'per' && i === phrase.to && isWork(line, phrase) && line.measure.direction === 'up') return false
    if (token.low === 'per' && !has(at(tokens, i + 1).noun, flag.TIME | flag.STAFF)) return true
  }
  const { verb } = clause
  return verb !== null && verb.to === verb.at + 1 && TAKEN.has(at(tokens, verb.at).low)
}

/** A count of things one makes or holds oneself; null where something else is counted. */
export function made(line: Line, phrase: Phrase | null, evidence: readonly Span[]): KindReading | null {
  const { target, baseline } = line.roles
  // “Teenagers’ visits” are theirs.
  if (
    phrase &&
    (/^['’]$/.test(at(line.tokens, phrase.head - 1).text) ||
      line.tokens.slice(phrase.from, phrase.head).some(({ low }) => isOneOf(low, 'average median mean')))
  )
    return null
  // “Calls about late ferries from 140 down to 25”, “Manual journals below 50”: nobody sets out to do less.
  if ((baseline && line.measure.direction === 'down') || (target?.bound === 'most' && target.value !== 0)) return null
  if (!target || !phrase || !(isDeliverable(line, phrase) || isWork(line, phrase))) return null
  // “Sales calls up by a quarter” are still calls.
  const isCount =
    !target.unit || target.form === 'multiple' || (line.roles.relative && at(line.tokens, phrase.head).plural)
  const isPlain = isOneOf(target.form, 'number blank range multiple')
  const turned = isOneOf(at(line.tokens, phrase.to).low, 'up down')
  if (!isCount || !isPlain || turned || isTaken(line, phrase)) return null
  // “Third-party apps in production from 24 to 40”: a thing in somebody else’s hands.
  const isPlaced = at(line.tokens, phrase.to).kind === 'word' && !isOneOf(at(line.tokens, phrase.to).low, 'from to by')
  if (baseline && isPlaced && !isWork(line, phrase) && !has(noun(line, phrase), flag.EVENT | flag.WORK)) return null
  return isWork(line, phrase) && !PROGRAMME.has(at(line.tokens, phrase.head).low)
    ? reading('activity', 'counted-activity', evidence)
    : reading('output', 'counted-output', evidence)
}
