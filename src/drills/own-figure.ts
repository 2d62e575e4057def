import { digitsValue } from '../text/digits.ts'

/** A number of one’s own as typed: 1,320 and 1.320,5; −4; 27%; ₹15. Its unit is left out. Null where it is none. */
export function readFigure(text: string): number | null {
  const found = /^(?:[^\d\s.,−–-]{0,3}\s*)?([-−–])?\s*(?:[^\d\s.,−–-]{0,3}\s*)?(\d[\d.,'’ ]*)\s*%?$/u.exec(text.trim())
  const [, sign, digits] = found ?? []
  if (digits === undefined) return null
  const value = digitsValue(digits.trim().replace(/[.,'’]+$/, ''))
  if (!Number.isFinite(value)) return null
  return sign ? -value : value
}
