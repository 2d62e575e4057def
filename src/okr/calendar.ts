import { TIME } from './lexicon/flags.ts'
import { at, isOneOf, type Token, touches, words } from './token.ts'

const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
)

const DAYS = words('monday tuesday wednesday thursday friday saturday sunday tomorrow tonight')

const FEASTS = words(
  'summer winter spring autumn fall monsoon christmas xmas easter diwali holi ramadan eid thanksgiving pongal onam graduation'
)

export const UNITS = words(
  'quarter year term semester month week cycle season sprint half decade fortnight trimester period'
)

export const NUMERALS = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty sixty ninety'
)

const PERIOD_NAME =
  /^(?:[qh][1-4](?:fy)?\d{0,4}|t[123]|fy\d{2,4}|cy\d{2,4}|eo[yqmd]\d?|year-end|quarter-end|month-end|mid-year|end-of-year|end-of-quarter|mid-quarter|half-year)$/

const YEAR = /^(?:199\d|20\d\d)$/

const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/

export const isUnit = (token: Token) => (token.noun & TIME) !== 0

/** “quarter’s” is a quarter. */
export const unitName = (token: Token) => token.low.replace(/'s$/, '')

const isYear = (token: Token) => token.kind === 'number' && YEAR.test(token.text)

const isDay = (token: Token) => token.kind === 'number' && token.text.length <= 2 && Number(token.text) <= 31

export const isNumeral = (token: Token) => token.kind === 'number' || NUMERALS.has(token.low)

/** May and March are also words; a capital and a neighbour from the calendar tell them apart. */
function isMonth(tokens: readonly Token[], i: number, led: boolean): boolean {
  const token = at(tokens, i)
  if (!MONTHS.has(token.low)) return false
  if (!isOneOf(token.low, 'may mar march')) return true
  return (
    /^[A-Z]/.test(token.text) &&
    (led || isDay(at(tokens, i + 1)) || isYear(at(tokens, i + 1)) || isDay(at(tokens, i - 1)))
  )
}

function yearAfter(tokens: readonly Token[], i: number): number {
  let j = at(tokens, i).text === ',' ? i + 1 : i
  if (at(tokens, j).low === "'") j += 1
  if (isYear(at(tokens, j)) || /^(?:fy|cy)\d{2,4}$/.test(at(tokens, j).low)) return j + 1
  if (j > i && at(tokens, i).text !== ',' && isDay(at(tokens, j))) return j + 1
  return i
}

/** “From day 12 to day 5” counts days; “day 7” names one. */
export function isMoved(tokens: readonly Token[], i: number): boolean {
  const { low } = at(tokens, i)
  const isFirst = at(tokens, i + 2).low === 'to' && at(tokens, i + 3).low === low
  return isFirst || (at(tokens, i - 1).low === 'to' && at(tokens, i - 3).low === low)
}

/** Past the second year of “FY 26/27” or the year of “Q3/26”. */
function slashEnd(tokens: readonly Token[], i: number): number {
  const year = at(tokens, i + 1)
  return at(tokens, i).text === '/' && year.kind === 'number' && isOneOf(`${year.text.length}`, '2 4') ? i + 2 : i
}

/** The index after a date or named period that starts at `i`, or `i` where none does. */
export function calendar(tokens: readonly Token[], i: number, led: boolean): number {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (token.kind === 'number') {
    if (DOTTED_DATE.test(token.text)) return i + 1
    if (/^[/.-]$/.test(next.text) && touches(token, next)) {
      const [second, sign, third] = [at(tokens, i + 2), at(tokens, i + 3), at(tokens, i + 4)]
      if (
        sign.text === next.text &&
        third.kind === 'number' &&
        touches(second, sign) &&
        (isYear(token) || third.text.length >= 2)
      )
        return i + 5
      // “By 30/9”
      const isHalf = isDay(second) && Math.max(Number(token.text), Number(second.text)) > 12
      if (next.text === '/' && isDay(token) && isHalf && at(tokens, i - 1).low === 'by') return i + 3
      // “2027-06”, “6/2027”
      if (isYear(token) ? isDay(second) && second.text.length === 2 : isDay(token) && isYear(second)) return i + 3
    }
    if (isDay(token)) {
      let j = i + 1
      if (isOneOf(at(tokens, j).low, 'st nd rd th')) j += 1
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
  if (PERIOD_NAME.test(token.low)) {
    // “Q1–Q2”
    const isSpan = /^[–-]$/.test(next.text) && PERIOD_NAME.test(at(tokens, i + 2).low)
    return yearAfter(tokens, slashEnd(tokens, isSpan ? i + 3 : i + 1))
  }
  if (token.low === 'fy' && next.kind === 'number') return slashEnd(tokens, i + 2)
  if (isOneOf(token.text, 'CW KW') && next.kind === 'number') return i + 2
  if (isMonth(tokens, i, led)) {
    let j = i + 1
    if (at(tokens, j).text === '-' && isMonth(tokens, j + 1, true)) j += 2
    // “Sep. 30”
    if (at(tokens, j).text === '.' && token.text.length < 5 && isDay(at(tokens, j + 1))) j += 1
    if (isDay(at(tokens, j)) && at(tokens, j + 1).text !== '%')
      j += isOneOf(at(tokens, j + 1).low, 'st nd rd th') ? 2 : 1
    return yearAfter(tokens, j)
  }
  // “mid-May”, “Jan-Mar”
  const [first = '', second = ''] = token.low.split('-')
  if (PERIOD_NAME.test(first) && PERIOD_NAME.test(second)) return yearAfter(tokens, i + 1)
  if (MONTHS.has(second) && (MONTHS.has(first) || isOneOf(first, 'mid early late end'))) return yearAfter(tokens, i + 1)
  // “By Friday” ends; “the Friday workshop” only happens then.
  if (DAYS.has(token.low)) return led || token.low.startsWith('to') ? i + 1 : i
  if (isOneOf(token.low, 'this next current coming') && UNITS.has(next.low)) return i + 2
  if (UNITS.has(unitName(token)) && (next.low === 'end' || next.low === 'close')) return i + 2
  if (!led) return i
  if (FEASTS.has(token.low)) return i + 1
  // “Seats filled at night 65%” is a share, “by week 6” a date.
  return isUnit(token) && isNumeral(next) && !isMoved(tokens, i) && at(tokens, i + 2).text !== '%' ? i + 2 : i
}
