import { NUMERALS } from './calendar.ts'
import { isSpan } from './number.ts'
import { at, type Token, touches, words } from './token.ts'

/** Words after which a number is part of a name: Year 9, Class 10B, Office 365, ISO 27001, Phase 2. */
const NAMERS = words(
  'highway floor building rule core class grade year phase version tier type soc iso route gen web office windows series article section chapter step part unit room batch stage node figure table option plan team group project studio line form schedule issue ticket pr bug okr kr objective goal stack area module lab mission android level key scope priority severity'
)
/** After these a level is a target: “reach band 7”. */
const GRADERS = words('reach reaches reached achieve achieves attain to score scores obtain earn get pass least')
const NAMED_PAIRS = words('24/7 50/50 80/20 4x4')
const POPULAR = words('360 365 101 911')

/** “A pupil-teacher ratio from 1:35 to 1:20”; elsewhere such a pair is a time or a verse. */
export const isRatio = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 8), i).some(({ low }) => low === 'ratio') && at(tokens, i + 1).text === ':'

/**
 * Where a number at `i` only names something, the index after the name; otherwise `i`.
 * Standards, school years, versions, generations, round-the-clock and the like measure nothing.
 */
export function nameAt(tokens: readonly Token[], i: number): number {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  const before = at(tokens, i - 1)
  const third = at(tokens, i + 2)
  // “Version three” is a name in words; “plan three visits” counts them.
  if (NUMERALS.has(token.low) && NAMERS.has(before.low) && before.verb === 0 && !before.plural) return i + 1
  if (token.kind === 'word') {
    // Q3, FY27, B2B, p95, KR1, v4: letters first, digits inside.
    if (/\d/.test(token.text))
      return next.text === '.' && touches(token, next) && third.kind === 'number' && touches(next, third)
        ? i + 3
        : i + 1
    const isHyphened = next.text === '-' && touches(token, next) && third.kind === 'number' && touches(next, third)
    if (isHyphened && !/^(?:sub|top|under|over|approx)$/.test(token.low)) return i + 3
    return i
  }
  if (token.kind !== 'number') return i
  if (/^\d+\.\d+\.\d/.test(token.text) && !/^\d{1,3}(?:\.\d{3})+$/.test(token.text)) return i + 1
  if (
    (next.text === '/' || next.low === 'x') &&
    touches(token, next) &&
    NAMED_PAIRS.has(`${token.text}${next.low}${third.text}`)
  )
    return i + 3
  // “Upgrade to Kubernetes 1.25”, “the React 19 upgrade”, “the 2.0 release”
  const isNew = /^(?:version|release|upgrade|migration)$/.test(next.low)
  const isProduct = /^[A-Z][a-z]/.test(before.text) && before.noun === 0
  const isMove = /^(?:upgrade|migrate|move|update|switch) to$/.test(`${at(tokens, i - 3).low} ${at(tokens, i - 2).low}`)
  if (isProduct ? isNew || isMove : isNew && /^\d+\.\d/.test(token.text)) return i + 1
  if (next.text === ':' && touches(token, next) && third.kind === 'number' && touches(next, third))
    return isSpan(tokens, i) || isRatio(tokens, i) ? i : i + 3
  if (touches(token, next) && /^x[x\d]/.test(next.low)) return i + 2
  // “Customer Success 2.0”, “S/4HANA”
  if (
    /^\d\.0$/.test(token.text) &&
    before.kind === 'word' &&
    next.kind !== 'word' &&
    next.text !== '%' &&
    !/^(?:to|from|at|of)$/.test(before.low)
  )
    return i + 1
  if (before.text === '/' && touches(before, token) && touches(token, next) && next.kind === 'word') return i + 2
  if (next.text === '-' && touches(token, next)) {
    // 1-to-1, 360-degree, 7-Eleven, 9-to-5; “5-star” and “30-minute” measure as little.
    const isUnit =
      third.plural || third.text === '%' || third.low === 'point' || third.low === 'points' || third.low === 'fold'
    if (third.kind === 'word' && touches(next, third) && !isUnit)
      return touches(third, at(tokens, i + 3)) && at(tokens, i + 3).text === '-' ? i + 5 : i + 3
  }
  if (next.low === 'to' && third.text === token.text && token.text === '1') return i + 3
  if (
    POPULAR.has(token.text) &&
    (NAMERS.has(before.low) || /^(?:feedback|review|reviews|view|degree|degrees|support|days)$/.test(next.low))
  )
    return i + 1
  // 5G, 3D, 10B after Class: letters that are neither unit nor scale.
  if (
    next.kind === 'word' &&
    touches(token, next) &&
    /^(?:g|d|a|b|c|e|p)$/.test(next.low) &&
    (NAMERS.has(before.low) || /^[gdp]$/.test(next.low)) &&
    /^[A-Z]/.test(next.text)
  )
    return i + 2
  if (next.low === 'm' && token.text === '3' && touches(token, next) && /^(?:with|at|like|and)$/.test(before.low))
    return i + 2
  if (/^(?:st|nd|rd|th)$/.test(next.low) && touches(token, next))
    return before.low === 'ranked' || before.low === 'rank' || before.low === 'to' ? i : i + 2
  if (NAMERS.has(before.low) && before.end < token.start) {
    const follows = next.text === '%' || at(tokens, i - 2).low === 'per' || before.plural
    const isBand = /^(?:level|grade|band|stage|tier)$/.test(before.low)
    if (isBand && (GRADERS.has(at(tokens, i - 2).low) || next.low === 'or')) return i
    // “Plan 12 lessons” counts lessons; only a name goes on with nothing to count.
    const counted = next.noun !== 0 || next.kind === 'number' || next.text === '+' || next.kind === 'word'
    const isNamed = i > 1 && /^[A-Z]/.test(before.text)
    if (!follows && (isNamed || !(before.verb !== 0 && counted)))
      return next.kind === 'word' && touches(token, next) ? i + 2 : i + 1
  }
  return i
}
