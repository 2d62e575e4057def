import type { Span } from '../text/spans.ts'
import { TIME } from './lexicon/flags.ts'
import { at, spanOf, type Token, touches, words } from './token.ts'

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

const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
)
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday tomorrow tonight')
const FEASTS = words(
  'summer winter spring autumn fall monsoon christmas xmas easter diwali holi ramadan eid thanksgiving halloween hanukkah pongal onam midterms graduation'
)
const EVENTS = words(
  'launch meeting exam exams finals review graduation expiry anniversary conference holidays season fair deadline term semester birthday wedding race event trip go-live close board summit festival end election audit renewal appraisal year quarter month week cycle sprint half inspection'
)
const UNITS = words('quarter year term semester month week cycle season sprint half decade fortnight trimester period')
const LEADS = words(
  'by before until till due in during on for of at through throughout within end start beginning mid middle late early latest deadline no not as close from since than vs versus over starting during'
)
const FILLERS = words(
  'the end of start beginning middle mid close early late later than our my its next this current coming following upcoming first second third fourth last final half and - calendar fiscal financial academic school whole entire full to'
)
const PAST = words('last previous prior past')
const BACKWARD = words('from since than vs versus over compared against')
const DEADLINES = words('by before until till due no not latest deadline end close')
const EVERY = words(
  'daily weekly monthly quarterly annually annual yearly hourly nightly mom qoq yoy wow ttm p.a fortnightly year-over-year year-on-year month-over-month month-on-month quarter-over-quarter quarter-on-quarter week-over-week annualized annualised trailing rolling ytd'
)
const NUMERALS = words('one two three four five six seven eight nine ten eleven twelve twenty thirty sixty ninety')
const PERIOD_NAME =
  /^(?:[qh][1-4](?:fy)?\d{0,4}|t[123]|fy\d{2,4}|cy\d{2,4}|eo[yqmd]\d?|year-end|quarter-end|month-end|mid-year|end-of-year|end-of-quarter|mid-quarter|half-year)$/
const YEAR = /^(?:199\d|20\d\d)$/
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/

const isUnit = (token: Token) => (token.noun & TIME) !== 0
/** “quarter’s” is a quarter. */
const unitName = (token: Token) => token.low.replace(/'s$/, '')
const isYear = (token: Token) => token.kind === 'number' && YEAR.test(token.text)
const isDay = (token: Token) => token.kind === 'number' && token.text.length <= 2 && Number(token.text) <= 31
const isNumeral = (token: Token) => token.kind === 'number' || NUMERALS.has(token.low)

/** May and March are also words; a capital and a neighbour from the calendar tell them apart. */
function isMonth(tokens: readonly Token[], i: number, led: boolean): boolean {
  const token = at(tokens, i)
  if (!MONTHS.has(token.low)) return false
  if (token.low !== 'may' && token.low !== 'march' && token.low !== 'mar' && token.low !== 'dec') return true
  return (
    /^[A-Z]/.test(token.text) &&
    (led || isDay(at(tokens, i + 1)) || isYear(at(tokens, i + 1)) || isDay(at(tokens, i - 1)))
  )
}

function yearAfter(tokens: readonly Token[], i: number): number {
  let j = at(tokens, i).text === ',' ? i + 1 : i
  if (at(tokens, j).text === "'" || at(tokens, j).text === '’') j += 1
  if (isYear(at(tokens, j)) || /^(?:fy|cy)\d{2,4}$/.test(at(tokens, j).low)) return j + 1
  if (j > i && at(tokens, i).text !== ',' && isDay(at(tokens, j))) return j + 1
  return i
}

/** The index after a date or named period that starts at `i`, or `i` where none does. */
function calendar(tokens: readonly Token[], i: number, led: boolean): number {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (token.kind === 'number') {
    if (DOTTED_DATE.test(token.text)) return i + 1
    if ((next.text === '/' || next.text === '-' || next.text === '.') && touches(token, next)) {
      const [second, sign, third] = [at(tokens, i + 2), at(tokens, i + 3), at(tokens, i + 4)]
      if (
        sign.text === next.text &&
        third.kind === 'number' &&
        touches(second, sign) &&
        (isYear(token) || third.text.length >= 2)
      )
        return i + 5
      if (isYear(token) && second.kind === 'number' && second.text.length === 2 && touches(next, second)) return i + 3
    }
    if (isDay(token)) {
      let j = i + 1
      if (/^(?:st|nd|rd|th)$/.test(at(tokens, j).low)) j += 1
      if (at(tokens, j).low === 'of') j += 1
      if (isMonth(tokens, j, true)) return yearAfter(tokens, j + 1)
    }
    if (isYear(token) && (led || Number(token.text) > 2014)) {
      const counts = next.kind === 'word' && next.plural

      if (!counts && next.text !== '%') return i + 1
    }
    return i
  }
  if (token.kind !== 'word') return i
  if (PERIOD_NAME.test(token.low)) return yearAfter(tokens, i + 1)
  if (token.low === 'fy' && next.kind === 'number') return i + 2
  if (isMonth(tokens, i, led)) {
    let j = i + 1
    if (at(tokens, j).text === '-' && isMonth(tokens, j + 1, true)) j += 2
    if (isDay(at(tokens, j)) && at(tokens, j + 1).text !== '%')
      j += /^(?:st|nd|rd|th)$/.test(at(tokens, j + 1).low) ? 2 : 1
    return yearAfter(tokens, j)
  }
  if (/^(?:mid|early|late|end)-/.test(token.low) && MONTHS.has(token.low.slice(token.low.indexOf('-') + 1)))
    return yearAfter(tokens, i + 1)
  if (DAYS.has(token.low)) return i + 1
  if (
    (token.low === 'this' || token.low === 'next' || token.low === 'current' || token.low === 'coming') &&
    UNITS.has(next.low)
  )
    return i + 2
  if (UNITS.has(unitName(token)) && (next.low === 'end' || next.low === 'close')) return i + 2
  if (!led) return i
  if (FEASTS.has(token.low)) return i + 1
  if (isUnit(token) && isNumeral(next)) return i + 2
  return i
}

function leadAt(tokens: readonly Token[], i: number): Time | null {
  const lead = at(tokens, i).low
  const closes = DEADLINES.has(lead)
  let j = i + 1
  let end = closes && /^(?:end|close)$/.test(lead)
  for (; j < i + 8; j += 1) {
    const done = calendar(tokens, j, true)
    if (done > j) {
      const isOrdinal =
        isUnit(at(tokens, j)) &&
        done === j + 2 &&
        lead === 'in' &&
        !UNITS.has(at(tokens, done - 1).low) &&
        isNumeral(at(tokens, done - 1))
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

/** “in 3 months”, “within 7 days”, “over the next 6 weeks”, “after one year”. */
function lengthAt(tokens: readonly Token[], i: number): Time | null {
  const lead = at(tokens, i).low
  if (!/^(?:in|within|over|for|after|during|next|first|last|past|previous|every|each|inside)$/.test(lead)) return null
  let j = i + 1
  let past = /^(?:last|past|previous)$/.test(lead)
  let first = lead === 'first' || lead === 'every' || lead === 'each'
  let next = lead === 'next'
  while (
    j < i + 5 &&
    /^(?:the|next|first|last|past|previous|under|a|an|their|coming|following|just|about)$/.test(at(tokens, j).low)
  ) {
    const low = at(tokens, j).low
    if (low === 'under') return null
    if (low === 'next' || low === 'coming' || low === 'following') next = true
    if (low === 'first') first = true
    if (low === 'last' || low === 'past' || low === 'previous') past = true
    j += 1
  }
  const amount = at(tokens, j)
  let k = j
  if (isNumeral(amount)) k = j + 1
  else if (!/^(?:a|an|first|last|past|previous|next)$/.test(at(tokens, j - 1).low)) return null
  if (at(tokens, k).text === '-') k += 1
  while (k < j + 4 && /^(?:consecutive|business|working|calendar|straight|full|more|or|less)$/.test(at(tokens, k).low))
    k += 1
  const unit = at(tokens, k)
  if (
    !isUnit(unit) &&
    !/^(?:h|hr|hrs|min|mins|sec|secs|s|ms|wk|wks|mo|yr|yrs|minute|minutes|hours|hour)$/.test(unit.low)
  )
    return null
  if (k === j && unit.plural) return null
  const to = k + 1
  const span = spanOf(tokens, i, to)
  if (lead === 'over' && !next && !past) return k === j ? null : null
  if (past) return { kind: 'past', from: i, to, span, masks: true }
  const short = /^(?:s|ms|sec|second|min|minute|h|hr|hour)/.test(unit.low)
  const after = at(tokens, to).low
  const attached =
    after === 'of' || after === 'after' || after === 'from' || after === 'following' || after === 'before'
  if (lead === 'for' || lead === 'after' || first) return { kind: 'window', from: i, to, span, masks: true }
  if (short || attached || (lead === 'within' && /^(?:business|working)$/.test(at(tokens, k - 1).low))) {
    return lead === 'in' && !attached ? null : { kind: 'window', from: i, to, span, masks: attached && !short }
  }
  const days = Number(amount.text)
  if (lead === 'within' && unit.low.startsWith('day') && days <= 30)
    return { kind: 'window', from: i, to, span, masks: false }
  if (unit.low.startsWith('day') && !next && !(days > 30))
    return lead === 'in' ? null : { kind: 'window', from: i, to, span, masks: false }
  return { kind: 'duration', from: i, to, span, masks: true }
}

/** “per week”, “/day”, “a month”, “weekly”, “30-day”, “day-7”, “week one”. */
function windowAt(tokens: readonly Token[], i: number): Time | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  const window = (to: number): Time => ({ kind: 'window', from: i, to, span: spanOf(tokens, i, to), masks: true })
  if (EVERY.has(token.low)) return window(i + 1)
  if (token.low === 'year' && (next.low === 'over' || next.low === 'on') && at(tokens, i + 2).low === 'year')
    return window(i + 3)
  if (token.text === '/' && isUnit(next) && at(tokens, i - 1).kind !== 'mark') return window(i + 2)
  if (
    /^(?:per|a|an|each|every)$/.test(token.low) &&
    isUnit(next) &&
    !next.plural &&
    at(tokens, i - 1).low !== 'in' &&
    at(tokens, i - 1).low !== 'within' &&
    at(tokens, i - 1).low !== 'of'
  )
    return window(i + 2)
  if (/^(?:first|opening)$/.test(token.low) && isUnit(next) && !next.plural) return window(i + 2)
  if (isUnit(token) && next.text === '-' && at(tokens, i + 2).kind === 'number' && touches(token, next))
    return window(i + 3)
  if (
    /^(?:day|week|month|year)$/.test(token.low) &&
    (NUMERALS.has(next.low) || (next.kind === 'number' && next.text.length <= 3 && at(tokens, i + 2).text !== '%')) &&
    at(tokens, i - 1).kind !== 'number' &&
    !/^(?:a|per|each|every|\/)$/.test(at(tokens, i - 1).low)
  )
    return window(i + 2)
  if (
    token.kind === 'number' &&
    next.text === '-' &&
    isUnit(at(tokens, i + 2)) &&
    !at(tokens, i + 2).plural &&
    touches(token, next)
  )
    return window(i + 3)
  return null
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

/** Every time in a line, in order, none overlapping. */
export function timesOf(tokens: readonly Token[]): Time[] {
  const times: Time[] = []
  for (let i = 0; i < tokens.length; ) {
    const time = timeAt(tokens, i)
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
