import { digitsValue } from '../text/digits.ts'

/** How numbers are shortened where people work: 12k, 1.2M, 80 lakh, 1.2 cr. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:lakhs?|lacs?)$/i, 1e5],
  [/^(?:m|mn|million)$/i, 1e6],
  [/^(?:cr|crores?)$/i, 1e7],
  [/^(?:bn|billion)$/i, 1e9]
]

/** A number as typed, and the unit behind it in the singular; '' where none is. */
export type OwnFigure = { readonly value: number; readonly unit: string }

/**
 * A number of one’s own as typed: 1,320 and 1.320,5; −4; 27%; ₹15; $1.2M; 80 lakh; 12 days; 40 a week. Null where it is
 * none.
 */
export function readFigure(text: string): OwnFigure | null {
  const found =
    /^(?:[^\d\s.,−–-]{0,3}\.?\s*)?([-−–])?\s*(?:[^\d\s.,−–-]{0,3}\s*)?(\d[\d.,'’ ]*)\s*(?:%|(?!an?\b|per\b)([a-z]{1,12})\.?)?(?:\s+([a-z]{2,12}))?(?:\s+(?:per|an?)\s+[a-z]{1,12})?$/iu.exec(
      text.trim()
    )
  const [, sign, digits, word = '', counted = ''] = found ?? []
  // “5 of”, “52 or so”
  if (digits === undefined || [word, counted].some(each => NO_UNIT.has(each.toLowerCase()))) return null
  const times = TIMES.find(([name]) => name.test(word))?.[1]
  if (times === undefined && counted !== '') return null
  const value = digitsValue(digits.trim().replace(/[.,'’]+$/, '')) * (times ?? 1)
  if (!Number.isFinite(value)) return null
  // 1.15 lakh is 115,000 and not a hair less.
  const exact = times === undefined ? value : Math.round(value * 100) / 100
  const unit = (times === undefined ? word : counted).toLowerCase().replace(/(?<=\w{3})s$/, '')
  return { value: sign ? -exact : exact, unit }
}

const NO_UNIT = new Set(['of', 'or', 'to', 'and', 'out', 'so'])

/** The units of some figures where they differ, so that nothing can be worked out: “h” and “min”. None otherwise. */
export function unitsAtOdds(figures: readonly (OwnFigure | null)[]): readonly string[] {
  const units = [...new Set(figures.flatMap(figure => (figure?.unit ? [figure.unit] : [])))]
  return units.length > 1 ? units : []
}
