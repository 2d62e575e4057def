import { digitsValue } from '../text/digits.ts'

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  l: 1e5,
  lac: 1e5,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  cr: 1e7,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9
}
const MONEY = '₹|\\$|€|£|¥|₦|rs\\.?|inr|usd|eur|gbp|ngn'
const AMOUNT = new RegExp(`^(${MONEY})?\\s*([-−–+])?\\s*(${MONEY})?\\s*(\\d[\\d.,'’\\s]*|[.,]\\d+)\\s*(.*)$`, 'iu')
const PER_CENT = /^(?:%|per ?cent|pct)$/

/**
 * A number as people type it: 1.5 and 1,5; 12k, 3 lakh, 2 million; ₹8,00,000; 40 %, 40 per cent. Null where it is no number, or one of
 * another unit than `unit`. Without a unit a percentage is a share: 50% is 0.5. The unit itself may always be left out.
 * Digits are read as okr reads them; the words of a sentence are not.
 */
export function readAmount(text: string, unit: string | null): number | null {
  const [, before, sign, inside, figure, rest] = AMOUNT.exec(text.trim().replace(/\.$/, '')) ?? []
  if (figure === undefined || rest === undefined) return null
  const digits = digitsValue(/^[.,]/.test(figure) ? `0.${figure.slice(1)}` : figure.trim().replace(/[.,'’]+$/, ''))
  const value = sign && sign !== '+' ? -digits : digits
  const factor = factorOf(rest.toLowerCase().trim(), before ?? inside ?? '', (unit ?? '').toLowerCase())
  // As many places as anyone types; what arithmetic adds behind them is noise.
  return factor === null || !Number.isFinite(value * factor) ? null : Number((value * factor).toPrecision(12))
}

/** What stands behind the digits, as a factor; null where it is neither a scale nor the unit. */
function factorOf(rest: string, money: string, unit: string): number | null {
  if (money !== '' && unit !== '' && !sameUnit(money.toLowerCase(), unit)) return null
  if (rest === '' || sameUnit(rest, unit)) return 1
  if (PER_CENT.test(rest)) return unit === '' ? 0.01 : PER_CENT.test(unit) ? 1 : null
  const [, word, after] = /^([a-z]+)\.?\s*(.*)$/.exec(rest) ?? []
  const scale = scaleOf(word ?? '')
  return scale === null || !(after === '' || (unit !== '' && sameUnit(after ?? '', unit))) ? null : scale
}

function scaleOf(word: string): number | null {
  const name = word.length > 2 ? word.replace(/s$/, '') : word
  return Object.hasOwn(SCALES, name) ? (SCALES[name] ?? null) : null
}

function sameUnit(a: string, b: string): boolean {
  const bare = (unit: string) => unit.replace(/[.\s]/g, '').replace(/(?<=.{2})s$/, '')
  return bare(a) === bare(b)
}
