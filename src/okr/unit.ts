import { at, type Token, touches } from './token.ts'

/** What a number counts in. `kind` groups the units that may be compared with one another. */
export type Unit = {
  readonly name: string
  readonly kind: 'percent' | 'points' | 'money' | 'time' | 'times' | 'physical'
}

const line = (kind: Unit['kind'], name: string, forms: string): (readonly [string, Unit])[] =>
  forms.split(' ').map(form => [form, { name, kind }] as const)

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...line('percent', '%', '% percent pct percents'),
  ...line('percent', '‰', '‰ ppm'),
  ...line('points', 'pp', 'pp ppt ppts pps p.p'),
  ...line('points', 'bps', 'bps bp'),
  ...line('points', 'points', 'points point pts pt'),
  ...line('times', '×', 'x × fold times'),
  ...line('money', 'INR', '₹ rs inr rupee rupees re'),
  ...line('money', 'USD', '$ usd dollar dollars us$ bucks'),
  ...line('money', 'EUR', '€ eur euro euros'),
  ...line('money', 'GBP', '£ gbp pound pounds quid'),
  ...line('money', 'JPY', '¥ jpy yen'),
  ...line('money', 'CNY', 'cny rmb yuan'),
  ...line(
    'money',
    'other currency',
    'aed sar qar kwd dirham dirhams riyal riyals chf fr c$ cad a$ aud s$ sgd nzd zar rand ₦ ngn naira ksh kes ghs egp bdt ৳ taka pkr lkr npr r$ brl mxn sek nok dkk kr zł pln czk huf ₺ try ₽ rub ₪ ils ฿ thb idr rp myr rm php ₱ ₫ vnd ₩ krw btc'
  ),
  ...line('time', 'ms', 'ms millisecond milliseconds'),
  ...line('time', 'seconds', 's sec secs second seconds'),
  ...line('time', 'minutes', 'min mins minute minutes'),
  ...line('time', 'hours', 'h hr hrs hour hours'),
  ...line('time', 'days', 'd day days night nights'),
  ...line('time', 'weeks', 'wk wks week weeks'),
  ...line('time', 'months', 'mo mos month months'),
  ...line('time', 'quarters', 'quarters'),
  ...line('time', 'years', 'yr yrs year years'),
  ...line('physical', 'km', 'km kms kilometre kilometres kilometer kilometers'),
  ...line('physical', 'm', 'm metre metres meter meters'),
  ...line('physical', 'miles', 'mi mile miles'),
  ...line('physical', 'cm', 'cm'),
  ...line('physical', 'kg', 'kg kgs kilo kilos kilogram kilograms'),
  ...line('physical', 'g', 'g gram grams'),
  ...line('physical', 'lb', 'lb lbs'),
  ...line('physical', 'tonnes', 'tonne tonnes ton tons tco2e t'),
  ...line('physical', 'litres', 'litre litres liter liters l ml'),
  ...line('physical', 'data', 'kb mb gb tb pb mbps gbps'),
  ...line('physical', 'rate', 'qps rps fps wpm wcpm rpm'),
  ...line('physical', 'energy', 'wh kwh mwh gwh w kw mw'),
  ...line('physical', 'area', 'm2 ha hectare hectares acre acres sqft'),
  ...line('physical', '°', '° °c °f'),
  ...line('physical', 'people', 'fte ftes'),
  ...line('physical', 'stars', 'star stars')
])

/** Short units that would be words or scales if they stood apart from their number. */
const MUST_TOUCH = /^(?:x|×|d|g|t|w|p|pt|bp|re|fr|kr|try|mi|mo|second)$/

/** The unit that starts at a token, and where it ends; null where none does. `after` is the token before it. */
export function unitAt(tokens: readonly Token[], i: number): { readonly unit: Unit; readonly to: number } | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (token.kind === 'number') return null
  if (/^(?:business|working|calendar|consecutive|full|straight)$/.test(token.low)) {
    const plain = unitAt(tokens, i + 1)
    return plain?.unit.kind === 'time' ? plain : null
  }
  if (token.low === 'per' && next.low === 'cent') return { unit: PERCENT, to: i + 2 }
  if (token.low === 'percentage' && next.low.startsWith('point')) return { unit: POINTS, to: i + 2 }
  if (token.low === 'basis' && next.low.startsWith('point')) return { unit: BPS, to: i + 2 }
  if ((token.low === '%' || token.low === 'percent') && next.low.startsWith('point')) return { unit: POINTS, to: i + 2 }
  if (token.text === '%' && next.text === '-' && at(tokens, i + 2).low.startsWith('point'))
    return { unit: POINTS, to: i + 3 }
  if (token.text === '-' && next.low === 'fold') return { unit: TIMES, to: i + 2 }
  if (token.text === '-' && touches(at(tokens, i - 1), token) && touches(token, next)) {
    const hyphenated = UNITS.get(next.low)
    if (hyphenated && (hyphenated.kind === 'points' || hyphenated.kind === 'percent' || next.plural))
      return { unit: hyphenated, to: i + 2 }
  }
  const unit = UNITS.get(token.low)
  if (!unit || (MUST_TOUCH.test(token.low) && !touches(at(tokens, i - 1), token))) return null
  if (unit.kind === 'times' && token.low === 'times' && next.low === 'table') return null
  return { unit, to: token.low === 'rs' && next.text === '.' ? i + 2 : i + 1 }
}

/** The currency written before a number: `₹`, `Rs.`, `US$`, `INR`; null where none stands there. */
export function currencyAt(tokens: readonly Token[], i: number): { readonly unit: Unit; readonly to: number } | null {
  const found = unitAt(tokens, i)
  if (found?.unit.kind === 'money') return found
  const unit =
    at(tokens, i + 1).text === '$' && /^(?:us|a|s|c|nz|hk|r)$/.test(at(tokens, i).low) ? UNITS.get('$') : undefined
  return unit ? { unit, to: i + 2 } : null
}

const PERCENT: Unit = { name: '%', kind: 'percent' }
const POINTS: Unit = { name: 'pp', kind: 'points' }
const BPS: Unit = { name: 'bps', kind: 'points' }
const TIMES: Unit = { name: '×', kind: 'times' }
