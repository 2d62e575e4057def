import { NUMERALS } from './calendar.ts'
import { isSpan } from './number.ts'
import { at, isOneOf, type Token, touches, words } from './token.ts'

/** Words after which a number is part of a name: Year 9, Class 10B, Office 365, ISO 27001, Phase 2. */
const NAMERS = words(
  'highway floor building rule core class grade year phase version tier type soc iso route gen web office windows series article section chapter step part unit room batch stage node figure table option plan team group project studio line form schedule issue ticket pr bug okr kr objective goal stack area module lab mission android level key scope priority severity'
)
/** After these a level is a target: “reach band 7”. */
const GRADERS = words('reach reaches reached achieve achieves attain to score scores obtain earn get pass least')
const NAMED_PAIRS = words('24/7 50/50 80/20 4x4')
const POPULAR = words('360 365 101 911')

/** A number, or a word with one inside, and its neighbours. */
type Spot = {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly token: Token
  readonly before: Token
  readonly next: Token
  readonly third: Token
}

/** One way for a number to be part of a name: how many tokens the rest of the name takes; 0 says that it is none; null leaves it to the next. */
type NameReading = (spot: Spot) => number | null

/**
 * Where a number at `i` only names something, the index after the name; otherwise `i`.
 * Standards, school years, versions, generations, round-the-clock and the like measure nothing.
 */
export function nameAt(tokens: readonly Token[], i: number): number {
  const spot = {
    tokens,
    i,
    token: at(tokens, i),
    before: at(tokens, i - 1),
    next: at(tokens, i + 1),
    third: at(tokens, i + 2)
  }
  if (isNumberedInWords(spot)) return i + 1
  if (spot.token.kind === 'word') return i + (letteredName(spot) ?? 0)
  if (spot.token.kind !== 'number') return i
  for (const read of READINGS) {
    const length = read(spot)
    if (length !== null) return i + length
  }
  return i
}

/** “Version three” is a name in words; “plan three visits” counts them. */
const isNumberedInWords = ({ token, before }: Spot): boolean =>
  NUMERALS.has(token.low) && NAMERS.has(before.low) && before.verb === 0 && !before.plural

/** Q3, FY27, B2B, p95, KR1, v4.2, COVID-19: letters first, digits inside. */
const letteredName: NameReading = ({ token, next, third }) => {
  const goesOn = touches(token, next) && third.kind === 'number' && touches(next, third)
  if (/\d/.test(token.text)) return next.text === '.' && goesOn ? 3 : 1
  return next.text === '-' && goesOn && !isOneOf(token.low, 'sub top under over approx') ? 3 : null
}

/** 2.4.1; but 1.234.567 is a number. */
const version: NameReading = ({ token: { text } }) =>
  /^\d+\.\d+\.\d/.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text) ? 1 : null

/** 24/7, 80/20, 4x4 */
const pair: NameReading = ({ token, next, third }) =>
  NAMED_PAIRS.has(`${token.text}${next.low}${third.text}`) ? 3 : null

/** “Upgrade to Kubernetes 1.25”, “the React 19 upgrade”, “the 2.0 release” */
const release: NameReading = ({ tokens, i, token, before, next }) => {
  const isNew = isOneOf(next.low, 'version release upgrade migration')
  const isProduct = /^[A-Z][a-z]/.test(before.text) && before.verb === 0
  const isMove = at(tokens, i - 2).low === 'to' && isOneOf(at(tokens, i - 3).low, 'upgrade migrate move update switch')
  return (isProduct ? isNew || isMove : isNew && /^\d+\.\d/.test(token.text)) ? 1 : null
}

/** 10:30 is a time and 3:16 a verse; “6:40 minutes” and “a ratio of 1:20” measure. */
const clock: NameReading = ({ tokens, i, token, next, third }) => {
  if (next.text !== ':' || !touches(token, next) || third.kind !== 'number' || !touches(next, third)) return null
  return isSpan(tokens, i) || isRatio(tokens, i) ? 0 : 3
}

/** “A pupil-teacher ratio from 1:35 to 1:20”; elsewhere such a pair is a time or a verse. */
export const isRatio = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 8), i).some(({ low }) => low === 'ratio')

/** 5xx, 10x2 */
const crossed: NameReading = ({ token, next }) => (touches(token, next) && /^x[x\d]/.test(next.low) ? 2 : null)

/** “Customer Success 2.0” */
const generation: NameReading = ({ token, before, next }) =>
  /^\d\.0$/.test(token.text) && /^[A-Z]/.test(before.text) && next.kind !== 'word' && next.text !== '%' ? 1 : null

/** “S/4HANA” */
const stroke: NameReading = ({ token, before, next }) =>
  before.text === '/' && touches(before, token) && touches(token, next) && next.kind === 'word' ? 2 : null

/** 1-to-1, 360-degree, 7-Eleven, 9-to-5; “5-star” and “30-minute” measure as little, “20-percent” does. */
const hyphened: NameReading = ({ tokens, i, token, next, third }) => {
  const isUnit = third.plural || isOneOf(third.low, 'point points fold percent')
  if (next.text !== '-' || !touches(token, next) || third.kind !== 'word' || !touches(next, third) || isUnit)
    return null
  const last = at(tokens, i + 3)
  return touches(third, last) && last.text === '-' ? 5 : 3
}

/** “1 to 1 talks” */
const oneToOne: NameReading = ({ token, next, third }) =>
  next.low === 'to' && third.text === token.text && token.text === '1' ? 3 : null

/** “360 feedback”, “Office 365” */
const popular: NameReading = ({ token, before, next }) =>
  POPULAR.has(token.text) &&
  (NAMERS.has(before.low) || isOneOf(next.low, 'feedback review reviews view degree degrees support days'))
    ? 1
    : null

/** 5G, 3D: letters that are neither unit nor scale. */
const lettered: NameReading = ({ token, next }) => (touches(token, next) && isOneOf(next.text, 'G D P') ? 2 : null)

/** “The 4th harbour”; but “ranked 4th” and “from 9th to 4th” measure. */
const ordinal: NameReading = ({ token, before, next, third }) => {
  if (!isOneOf(next.low, 'st nd rd th') || !touches(token, next)) return null
  const leads = isOneOf(before.low, 'from :') && isOneOf(third.low, 'to →')
  return leads || isOneOf(before.low, 'ranked rank to →') ? 0 : 2
}

/** Year 9, Phase 2, Class 10b */
const numbered: NameReading = ({ tokens, i, before, next }) => {
  if (!NAMERS.has(before.low)) return null
  const isBand = isOneOf(before.low, 'level grade band stage tier')
  if (isBand && (GRADERS.has(at(tokens, i - 2).low) || next.low === 'or')) return null
  // “Plan 12 lessons” counts lessons; only a name goes on with nothing to count.
  const follows = next.text === '%' || at(tokens, i - 2).low === 'per' || before.plural
  const counts = before.verb !== 0 && (next.kind !== 'mark' || next.text === '+')
  const isNamed = i > 1 && /^[A-Z]/.test(before.text)
  return follows || (counts && !isNamed) ? null : 1
}

/** The ways for a number in digits to be part of a name. The first that answers decides. */
const READINGS: readonly NameReading[] = [
  version,
  pair,
  release,
  clock,
  crossed,
  generation,
  stroke,
  hyphened,
  oneToOne,
  popular,
  lettered,
  ordinal,
  numbered
]
