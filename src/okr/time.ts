import type { Span } from '../text/spans.ts'
import { calendar, isUnit, UNITS, unitName } from './calendar.ts'
import { at, isOneOf, type Token, words } from './token.ts'
import { lengthAt, time, windowAt } from './window.ts'

/**
 * A time in a line. Only deadlines, periods and durations say when a key result ends;
 * a window (“per week”, “within 7 days of sign-up”) belongs to the metric, a past time (“last quarter”) to the baseline.
 */
export type Time = {
  readonly kind: 'deadline' | 'period' | 'duration' | 'window' | 'past'
  readonly span: Span
  /** Token indices, `to` not included. */
  readonly from: number
  readonly to: number
  /** Whether its numbers belong to the calendar and measure nothing. “Within 24 hours” keeps its number: it may be the target. */
  readonly masks: boolean
}

const EVENTS = words(
  'launch meeting exam exams finals review graduation expiry conference holidays season fair deadline term semester birthday wedding race event trip go-live close board summit festival end election audit renewal appraisal year quarter month week cycle sprint half inspection'
)

const FILLERS = words(
  'the end of start beginning middle mid close early late later than our my its next this current coming following upcoming first second third fourth last final half and - calendar fiscal financial academic school whole entire full to'
)

const PAST = words('last previous prior past')

/** What comes round again without a fixed length: “last monsoon”, “the previous batch”. */
const ROUNDS = words('winter summer spring autumn monsoon season harvest batch cohort intake edition round survey')

const BACKWARD = words('from since than vs versus over')

const DEADLINES = words('by before until till due no not latest deadline end close')

/** Words that open a time. */
const LEADS = new Set([
  ...BACKWARD,
  ...DEADLINES,
  ...words('in during on for of at through throughout within start beginning mid middle late early as starting')
])

function leadAt(tokens: readonly Token[], i: number): Time | null {
  const lead = at(tokens, i).low
  const closes = DEADLINES.has(lead)
  let ends = lead === 'end' || lead === 'close'
  for (let j = i + 1; j < i + 8; j += 1) {
    const token = at(tokens, j)
    const done = calendar(tokens, j, true)
    const kind = ends || closes ? 'deadline' : 'period'
    if (done > j) {
      const isOrdinal = isUnit(token) && done === j + 2 && isOneOf(lead, 'in on at')
      return time(isOrdinal ? 'window' : BACKWARD.has(lead) ? 'past' : kind, tokens, i, done)
    }
    if (token.low === 'end') ends = true
    if (isPast(tokens, j)) return time('past', tokens, i, j + 2)
    if (UNITS.has(token.low) && (ends || (j > i + 1 && (closes || isOneOf(lead, 'in during for')))))
      return time(kind, tokens, i, j + 1)
    if (!FILLERS.has(token.low)) break
  }
  // “Before the board meeting”, “by launch day”: an event counts as a date when something must be done by then.
  if (isOneOf(lead, 'by before until till')) {
    for (let k = i + 1; k < i + 6 && at(tokens, k).kind === 'word'; k += 1) {
      const next = at(tokens, k + 1)
      // “Accepted by the board”: it decides, and is no date.
      if (lead === 'by' && at(tokens, k).low === 'board') continue
      if (EVENTS.has(at(tokens, k).low) && !EVENTS.has(next.low) && (lead === 'before' || k > i + 1 || isUnit(next)))
        return time('deadline', tokens, i, isUnit(next) ? k + 2 : k + 1)
    }
  }
  return null
}

/** “Last quarter”, “the previous year’s”. */
const isPast = (tokens: readonly Token[], i: number): boolean =>
  PAST.has(at(tokens, i).low) && (UNITS.has(unitName(at(tokens, i + 1))) || ROUNDS.has(at(tokens, i + 1).low))

/** “Up a quarter”, “by a quarter”: how much, not when. */
const isPart = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i).low === 'a' && at(tokens, i + 1).low === 'quarter' && isOneOf(at(tokens, i - 1).low, 'by up down')

function timeAt(tokens: readonly Token[], i: number): Time | null {
  if (isPart(tokens, i) || isPart(tokens, i + 1)) return null
  const window = lengthAt(tokens, i) ?? windowAt(tokens, i)
  if (window) return window
  if (isPast(tokens, i)) return time('past', tokens, i, i + 2)
  const led = LEADS.has(at(tokens, i).low) ? leadAt(tokens, i) : null
  if (led) return led
  const to = calendar(tokens, i, false)
  if (to === i) return null
  // “(Q1: 31%)”, “(Q1 31%)” and “(Q1 ended at 31%)” name where the baseline comes from.
  const isColon = at(tokens, to).text === ':'
  const isEnded = isOneOf(at(tokens, to).low, 'ended closed finished') && at(tokens, to + 1).low === 'at'
  const followed = at(tokens, isColon ? to + 1 : isEnded ? to + 2 : to)
  const isLabel = isColon || at(tokens, i - 1).text === '('
  const past = isLabel && (followed.kind === 'number' || /^[$€£₹+−-]$/.test(followed.text))
  return time(past ? 'past' : 'period', tokens, i, to)
}

/** “By the end of __”: a blank that waits for a time, and is no number. */
function withBlank(tokens: readonly Token[], found: Time | null): Time | null {
  if (found?.kind !== 'deadline' || at(tokens, found.to).low !== 'of' || !/^_+$/.test(at(tokens, found.to + 1).text))
    return found
  return time('deadline', tokens, found.from, found.to + 2)
}

/** Every time in a line, in order, none overlapping. */
export function timesOf(tokens: readonly Token[]): Time[] {
  const times: Time[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = withBlank(tokens, timeAt(tokens, i))
    if (found) times.push(found)
    i = found ? found.to : i + 1
  }
  return times
}

/** The time that says when the line must be true, if one does: a deadline before a period before a duration. */
export function deadlineOf(times: readonly Time[]): Time | null {
  for (const kind of ['deadline', 'period', 'duration'] as const) {
    const found = times.find(each => each.kind === kind)
    if (found) return found
  }
  return null
}
