import { isNumeral, isUnit, NUMERALS } from './calendar.ts'
import type { Time } from './time.ts'
import { at, spanOf, type Token, touches, words } from './token.ts'

const EVERY = words(
  'daily weekly monthly quarterly annually annual yearly hourly nightly mom qoq yoy wow ttm p.a fortnightly year-over-year year-on-year month-over-month month-on-month quarter-over-quarter quarter-on-quarter week-over-week annualized annualised trailing rolling ytd'
)

/** “in 3 months”, “within 7 days”, “over the next 6 weeks”, “after one year”. */
export function lengthAt(tokens: readonly Token[], i: number): Time | null {
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
export function windowAt(tokens: readonly Token[], i: number): Time | null {
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
    (NUMERALS.has(next.low) || (/^\d{1,3}$/.test(next.text) && !/^(?:%|→|➔|-)$/.test(at(tokens, i + 2).text))) &&
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
