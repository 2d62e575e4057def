import { digitsValue } from '../text/digits.ts'
import { at, isOneOf, type Token, touches, words } from './token.ts'

/** A number, what its scale multiplied it by (a million: 1e6) and where it ends (token index, not included). */
export type Figure = { readonly value: number; readonly scale: number; readonly to: number }

type Numeral = Omit<Figure, 'scale'>

/** The words of a list with the value of each. */
export const valued = (list: string, value: (i: number) => number): [word: string, value: number][] =>
  list.split(' ').map((word, i) => [word, value(i)])

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...valued(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    i => i
  ),
  ...valued('twenty thirty forty fifty sixty seventy eighty ninety hundred', i => 20 + 10 * i),
  ['dozen', 12]
])

/** Scales as written after a number. A lone capital letter must touch its number: 5M, 20L, 3Cr. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ...valued('k thousand', () => 1e3),
  ...valued('l lakh lakhs lac lacs', () => 1e5),
  ...valued('m mn mm mio million millions', () => 1e6),
  ...valued('cr crore crores', () => 1e7),
  ...valued('b bn billion', () => 1e9),
  ...valued('tn trillion', () => 1e12)
])
const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3]
])

const LETTERS = words('k m b l')

/** Whether “6:40” is a span of time, told by its unit or by the one of the value it leads to. */
export function isSpan(tokens: readonly Token[], i: number): boolean {
  const [hours, sign, minutes] = [at(tokens, i), at(tokens, i + 1), at(tokens, i + 2)]
  if (
    sign.text !== ':' ||
    !touches(hours, sign) ||
    !touches(sign, minutes) ||
    minutes.text.length !== 2 ||
    minutes.kind !== 'number'
  )
    return false
  const next = at(tokens, i + 3).low
  return (
    isOneOf(next, 'min mins minutes h hr hrs hours') ||
    isOneOf(at(tokens, i - 1).low, 'under below than sub within in') ||
    (isOneOf(next, 'to →') && isSpan(tokens, i + 4))
  )
}

/** Words that one or half may stand before: “a dozen”, “half a million”. */
export const isLarge = ({ low }: Token): boolean => isOneOf(low, 'hundred thousand million billion dozen lakh crore')

function numeralAt(tokens: readonly Token[], i: number): Numeral | null {
  const token = at(tokens, i)
  if (token.kind === 'number') {
    // “6:40 min” is six minutes and forty seconds.
    const past = isSpan(tokens, i) ? digitsValue(at(tokens, i + 2).text) / 60 : null
    const next = at(tokens, i + 1)
    // “7½ hours”, “8th”, “100s of members”
    const isMany = next.low === 's' && at(tokens, i + 2).low === 'of'
    const part = VULGAR.get(next.text) ?? (isMany || isOneOf(next.low, 'st nd rd th') ? 0 : null)
    if (past === null && part !== null && touches(token, next))
      return { value: digitsValue(token.text) + part, to: i + 2 }
    return { value: digitsValue(token.text) + (past ?? 0), to: past === null ? i + 1 : i + 3 }
  }
  const value = NUMERALS.get(token.low)
  if (value !== undefined) {
    const ones = NUMERALS.get(at(tokens, i + 1).low) ?? 10
    return value >= 20 && ones < 10 ? { value: value + ones, to: i + 2 } : { value, to: i + 1 }
  }
  const hyphen = token.low.indexOf('-')
  const tens = NUMERALS.get(token.low.slice(0, hyphen)) ?? 0
  const ones = NUMERALS.get(token.low.slice(hyphen + 1)) ?? 10
  if (tens >= 20 && ones < 10) return { value: tens + ones, to: i + 1 }
  const isHalf = token.low === 'half'
  const to = isHalf && at(tokens, i + 1).low === 'a' ? i + 2 : i + 1
  return (isHalf || token.low === 'a') && isLarge(at(tokens, to)) ? { value: isHalf ? 0.5 : 1, to } : null
}

/** The number that starts at a token, in digits or words, with its scale: “12,34,567”, “2.4 crore”, “a dozen”, “5M”. */
export function figureAt(tokens: readonly Token[], i: number): Figure | null {
  const numeral = numeralAt(tokens, i)
  if (!numeral) return null
  let { value, to } = numeral
  let scaled = 1
  for (let step = 0; step < 2; step += 1) {
    const token = at(tokens, to)
    const scale = SCALES.get(token.low)
    if (scale === undefined) break
    if (LETTERS.has(token.low) && !touches(at(tokens, to - 1), token)) break
    value *= scale
    scaled *= scale
    to += 1
    // “A hundred and fifty”
    const rest = token.low === 'hundred' && at(tokens, to).low === 'and' ? numeralAt(tokens, to + 1) : null
    if (rest && rest.value < 100) {
      value += rest.value
      to = rest.to
    }
  }
  return { value: Math.round(value * 1e6) / 1e6, scale: scaled, to }
}
