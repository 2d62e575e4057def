import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Phrase } from '../../okr/phrase.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { hasQuality } from './completion.ts'
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

const DEALS = words(
  'deal sale agreement account contract customer client renewal partner partnership opportunity order loan gift round grant donor sponsor membership subscription logo user member subscriber supplier investor funding gap merchant'
)

/** What others give, though it can be made as well. */
const GIVEN = /^(?:interview|offer|invitation|demo|meeting|application|proposal|testimonial|review|contract)$/

/** Verbs that reach a number, yet are work where nothing is measured; and those one does by oneself. */
const WEAK = /^(?:get|obtain|see|have|take|collect|pull|place|book)$/
const OWN = /^(?:apply|answer|solve|play|volunteer|eat|reply)$/

/** What is ready for use. */
export const LIVE = /^(?:live|available|complete|ready|finished|done|launched|operational|online|go-live|ga)$/

/** Work, named by its end. */
export const FINISHED =
  /^(?:completion|implementation|launch|rollout|roll-out|migration|deployment|delivery|publication|creation|development|installation|setup|introduction|appointment|recruitment|purchase|distribution)$/

/** “Reply faster”, “spend less”: a measure that is not named. */
const MORE = /\b(?:faster|sooner|earlier|less|fewer|longer)\b/

const isMoney = (quantity: Quantity | null) => quantity?.unit?.kind === 'money'

export function isMadeMetric(base: string): boolean {
  return /^(?:fill|fix|patch|resolve|close|repair|merge|add|publish|post|write|send|ship|read|plant|cook|record|prepare)$/.test(
    base
  )
}

/** “Reach …”, “Win …”, “Achieve …”: what is reached decides. */
export function reached(line: Line, object: Phrase | null, here: Span[]): KindReading | null {
  const { tokens, clause, roles } = line
  const flags = noun(line, object)
  const verb = clause.verb
  const target = roles.target
  const base = verb?.base ?? ''
  const head = object ? at(tokens, object.head) : at(tokens, -1)
  const singular = head.low.replace(/ies$/, 'y').replace(/s$/, '')
  const span = evidenceAt(line, verb?.at ?? 0, object?.to ?? verb?.to ?? 0)
  if (has(flags, flag.SEAL) && base !== 'pass') return reading('outcome', 'seal', 0.6, span)
  const isOwnWork =
    (WEAK.test(base)
      ? !has(flags, flag.METRIC | flag.FORM | flag.LOWER) && (base === 'see' || !has(flags, flag.PERSON))
      : OWN.test(base)) &&
    !DEALS.has(singular) &&
    !target?.unit &&
    target?.form !== 'ratio' &&
    !(target && hasQuality(line))
  // “Get the website ready” hands over; “get feedback”, “see 20 patients”, “apply to 20 jobs” are work.
  if (isOwnWork && !object && OWN.test(base)) return activity(line, 0.5, span)
  // “Get promoted”, “get fitter” say what becomes of somebody.
  if (
    isOwnWork &&
    object &&
    head.bend !== 'ed' &&
    (target || flags !== 0 || object.to > object.from + 1 || !head.low.endsWith('er'))
  )
    return tokens.slice(object.from, object.to + 2).some(({ low }) => LIVE.test(low)) ||
      (isDeliverable(line, object) && (base === 'have' || !GIVEN.test(singular)))
      ? output(line, 0.6, span)
      : isDeliverable(line, object)
        ? outcome(line, 'metric', 0.7, span)
        : activity(line, 0.5, span)
  const tasky = has(verb?.flags ?? 0, flag.TASK)
  if (FINISHED.test(head.low)) return reading('output', 'completion', 0.8, span)
  if (isDeliverable(line, object)) {
    if (DEALS.has(singular) || GIVEN.test(singular)) return outcome(line, 'metric', 0.7, span)
    return tasky ? null : output(line, 0.7, span)
  }
  if (base === 'enroll' && target) return outcome(line, 'metric', 0.8, here)
  if (tasky && /^(?:close|sign|land|sell|onboard|book|enroll|activate|subscribe|add|recruit)$/.test(base)) {
    if (DEALS.has(singular)) return outcome(line, 'metric', 0.85, here)
    if (target?.unit) return outcome(line, 'metric', 0.85, here)
    return null
  }
  if (tasky) {
    // Verbs of work that also reach numbers (“generate”, “deliver”, “read”): only a number makes them an outcome.
    const measurable = has(flags, flag.METRIC | flag.FORM | flag.LOWER)
    if (!target)
      return measurable && /^(?:generate|bring|raise|deliver)$/.test(base) ? outcome(line, 'wish', 0.6, span) : null
    // “Meet 20 investors”, “Read 12 papers”: a count of what one does.
    if (
      has(verb?.flags ?? 0, flag.ACTIVITY) &&
      (!measurable || has(flags, flag.PERSON)) &&
      !target.unit &&
      target.form === 'number'
    )
      return hasQuality(line) ? outcome(line, 'behaviour', 0.75, here) : null
    if (isMoney(target) && !/^(?:spend|pay)$/.test(base)) return outcome(line, 'metric', 0.9, here)
    if (
      /^(?:read|use|attend|submit|spend|report|visit|share|invite|purchase|order|buy|open|speak|resolve|respond|complete|finish|create|produce|deliver|make|source)$/.test(
        base
      ) &&
      !measurable
    ) {
      return hasQuality(line) ? outcome(line, 'behaviour', 0.75, here) : null
    }
    if ((isMadeMetric(base) || base === 'run') && !target.unit) return null
    return outcome(line, 'metric', 0.85, here)
  }
  if (!target) {
    if (has(flags, flag.METRIC | flag.FORM) || has(flags, flag.PERSON)) return outcome(line, 'wish', 0.4, span)
    return /^(?:pass|graduate|master|recover|renew|sleep|lose|qualify|switch)$/.test(base)
      ? outcome(line, 'behaviour', 0.6, here)
      : MORE.test(
            tokens
              .slice(verb?.to ?? 0, (verb?.to ?? 0) + 2)
              .map(({ low }) => low)
              .join(' ')
          )
        ? outcome(line, 'wish', 0.4, span)
        : has(verb?.flags ?? 0, flag.REACH)
          ? base === 'book'
            ? output(line, 0.4, span)
            : base === 'have'
              ? activity(line, 0.4, span)
              : outcome(line, 'wish', 0.4, span)
          : activity(line, 0.5, here)
  }
  return outcome(line, 'metric', 0.95, here)
}
