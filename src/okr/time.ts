import type { Span } from '../text/spans.ts'
import { calendar, isUnit, LEADS, UNITS, unitName } from './calendar.ts'
import { at, spanOf, type Token, words } from './token.ts'
import { lengthAt, windowAt } from './window.ts'

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
  'launch meeting exam exams finals review graduation expiry anniversary conference holidays season fair deadline term semester birthday wedding race event trip go-live close board summit festival end election audit renewal appraisal year quarter month week cycle sprint half inspection'
)

const FILLERS = words(
  'the end of start beginning middle mid close early late later than our my its next this current coming following upcoming first second third fourth last final half and - calendar fiscal financial academic school whole entire full to'
)

const PAST = words('last previous prior past')

const BACKWARD = words('from since than vs versus over compared against')

const DEADLINES = words('by before until till due no not latest deadline end close')

function leadAt(tokens: readonly Token[], i: number): Time | null {
  const lead = at(tokens, i).low
  const closes = DEADLINES.has(lead)
  let j = i + 1
  let end = closes && /^(?:end|close)$/.test(lead)
  for (; j < i + 8; j += 1) {
    const done = calendar(tokens, j, true)
    if (done > j) {
      const isOrdinal = isUnit(at(tokens, j)) && done === j + 2 && lead === 'in'
      if (isOrdinal) return { kind: 'window', from: i, to: done, span: spanOf(tokens, i, done), masks: true }
      const kind =
        BACKWARD.has(lead) && !(lead === 'over' && at(tokens, j).low === 'the')
          ? 'past'
          : end || closes
            ? 'deadline'
            : 'period'
      return { kind, from: i, to: done, span: spanOf(tokens, i, done), masks: true }
    }
    const token = at(tokens, j)
    if (token.low === 'end') end = true
    if (PAST.has(token.low) && UNITS.has(unitName(at(tokens, j + 1)))) {
      return { kind: 'past', from: i, to: j + 2, span: spanOf(tokens, i, j + 2), masks: true }
    }
    const opens = closes || end || lead === 'in' || lead === 'during' || lead === 'for'
    if (opens && UNITS.has(token.low) && j > i + 1) return unitPeriod(tokens, i, j, end || closes)
    if (end && UNITS.has(token.low)) return unitPeriod(tokens, i, j, true)
    if (!FILLERS.has(token.low)) break
  }
  // “Before the board meeting”, “by launch day”: an event counts as a date when something must be done by then.
  if (lead === 'by' || lead === 'before' || lead === 'until' || lead === 'till') {
    for (let k = i + 1; k < i + 6 && at(tokens, k).kind === 'word'; k += 1)
      if (
        EVENTS.has(at(tokens, k).low) &&
        !EVENTS.has(at(tokens, k + 1).low) &&
        (lead === 'before' || k > i + 1 || isUnit(at(tokens, k + 1)))
      ) {
        const to = isUnit(at(tokens, k + 1)) ? k + 2 : k + 1
        return { kind: 'deadline', from: i, to, span: spanOf(tokens, i, to), masks: true }
      }
  }
  return null
}

function unitPeriod(tokens: readonly Token[], i: number, j: number, closes: boolean): Time {
  return { kind: closes ? 'deadline' : 'period', from: i, to: j + 1, span: spanOf(tokens, i, j + 1), masks: true }
}

function timeAt(tokens: readonly Token[], i: number): Time | null {
  const token = at(tokens, i)
  const window = lengthAt(tokens, i) ?? windowAt(tokens, i)
  if (window) return window
  if (PAST.has(token.low) && UNITS.has(unitName(at(tokens, i + 1))))
    return { kind: 'past', from: i, to: i + 2, span: spanOf(tokens, i, i + 2), masks: true }
  if (LEADS.has(token.low)) {
    const led = leadAt(tokens, i)
    if (led) return led
  }
  const to = calendar(tokens, i, false)
  if (to === i) return null
  // “(Q1: 31%)” and “Q1 31%” in brackets name where the baseline comes from.
  const isLabel = at(tokens, to).text === ':' || at(tokens, i - 1).text === '('
  const followed = at(tokens, to).text === ':' ? at(tokens, to + 1) : at(tokens, to)
  const past = isLabel && (followed.kind === 'number' || /^[$€£₹+−-]$/.test(followed.text))
  return { kind: past ? 'past' : 'period', from: i, to, span: spanOf(tokens, i, to), masks: true }
}

/** “By the end of __”: a blank that waits for a time, and is no number. */
function withBlank(tokens: readonly Token[], time: Time | null): Time | null {
  if (time?.kind !== 'deadline' || at(tokens, time.to).low !== 'of' || !/^_+$/.test(at(tokens, time.to + 1).text))
    return time
  return { ...time, to: time.to + 2, span: spanOf(tokens, time.from, time.to + 2) }
}

/** Every time in a line, in order, none overlapping. */
export function timesOf(tokens: readonly Token[]): Time[] {
  const times: Time[] = []
  for (let i = 0; i < tokens.length; ) {
    const time = withBlank(tokens, timeAt(tokens, i))
    if (time) times.push(time)
    i = time ? time.to : i + 1
  }
  return times
}

/** The time that says when the line must be true, if one does: a deadline before a period before a duration. */
export function deadlineOf(times: readonly Time[]): Time | null {
  for (const kind of ['deadline', 'period', 'duration'] as const) {
    const time = times.find(each => each.kind === kind)
    if (time) return time
  }
  return null
}
