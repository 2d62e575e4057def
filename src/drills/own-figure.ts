import { digitsValue } from '../text/digits.ts'

/** How numbers are shortened where people work: 12k, 1.2M, 80 lakh, 1.2 cr. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:lakhs?|lacs?)$/i, 1e5],
  [/^(?:m|mn|million)$/i, 1e6],
  [/^(?:cr|crores?)$/i, 1e7],
  [/^(?:bn|billion)$/i, 1e9]
]

/**
 * A number of one’s own as typed: 1,320 and 1.320,5; −4; 27%; ₹15; $1.2M; 80 lakh. Its unit is left out, so a unit that
 * could be one thing here and another there (“3 h”, “30 min”) is not read. Null where it is none.
 */
export function readFigure(text: string): number | null {
  const found =
    /^(?:[^\d\s.,−–-]{0,3}\.?\s*)?([-−–])?\s*(?:[^\d\s.,−–-]{0,3}\s*)?(\d[\d.,'’ ]*)\s*(?:%|([a-z]{1,8})\.?)?$/iu.exec(
      text.trim()
    )
  const [, sign, digits, word = ''] = found ?? []
  if (digits === undefined) return null
  const times = word === '' ? 1 : TIMES.find(([name]) => name.test(word))?.[1]
  const value = digitsValue(digits.trim().replace(/[.,'’]+$/, '')) * (times ?? Number.NaN)
  if (!Number.isFinite(value)) return null
  // 1.15 lakh is 115,000 and not a hair less.
  const exact = times === 1 ? value : Math.round(value * 100) / 100
  return sign ? -exact : exact
}
