import { at, isOneOf, type Token, touches } from './token.ts'

/** What a number counts in. `kind` groups the units that may be compared with one another. */
export type Unit = {
  readonly name: string
  readonly kind: 'percent' | 'points' | 'money' | 'time' | 'times' | 'physical'
}

/** Units of one kind: each its name, an equals sign and the forms it is written in. */
const units = (kind: Unit['kind'], lines: string): [form: string, unit: Unit][] =>
  lines.split(',').flatMap(line => {
    const [name = '', forms = ''] = line.split('=')
    return forms.split(' ').map((form): [string, Unit] => [form, { name, kind }])
  })

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('percent', '%=% percent pct,‰=‰ ppm'),
  ...units('points', 'pp=pp ppt pps,bps=bps bp,points=point pts pt'),
  ...units('times', '×=x × fold times'),
  ...units(
    'money',
    'INR=₹ rs inr rupee re,USD=$ usd dollar bucks,EUR=€ eur euro,GBP=£ gbp pound quid,JPY=¥ jpy yen,CNY=cny rmb yuan,other currency=aed sar qar dirham riyal chf fr cad aud sgd nzd zar rand ngn naira ksh kes ghs egp bdt taka pkr lkr npr brl mxn sek nok dkk kr zł pln ils thb idr rp myr php vnd krw btc'
  ),
  ...units(
    'time',
    'ms=ms millisecond,seconds=s sec second,minutes=min minute,hours=h hr hrs hour,days=d day night,weeks=wk wks week,months=mo mos month,quarters=quarters,years=yr yrs year'
  ),
  ...units(
    'physical',
    'km=km kms kilometre kilometer,m=m metre meter,miles=mi mile,cm=cm,kg=kg kgs kilo kilogram,g=g gram,lb=lb lbs,tonnes=tonne ton tco2e t,litres=litre liter l,ml=ml,kB=kb,MB=mb,GB=gb,TB=tb,Mbps=mbps,Gbps=gbps,rate=qps rps fps wpm wcpm rpm,kWh=kwh,MWh=mwh,GWh=gwh,W=w,kW=kw,MW=mw,m²=m2 sqm,ha=ha hectare,acres=acre,sqft=sqft,°=°,people=fte ftes,stars=star ★ ⭐'
  )
])

const PERCENT: Unit = { name: '%', kind: 'percent' }
const POINTS: Unit = { name: 'pp', kind: 'points' }
const BPS: Unit = { name: 'bps', kind: 'points' }
const TIMES: Unit = { name: '×', kind: 'times' }

/** The unit of a written form; a longer word may be a plural, and any other sign of a currency is one. */
const unitOf = ({ low }: Token): Unit | undefined =>
  UNITS.get(low) ?? UNITS.get(low.length > 3 ? low.replace(/s$/, '') : /^\p{Sc}$/u.test(low) ? 'aed' : '')

/** Short units that would be words or scales if they stood apart from their number. */
const MUST_TOUCH = /^(?:x|×|d|t|w|pt|bp|re|fr|kr|mi|mo|second)$/

/** The unit that starts at a token, and where it ends; null where none does. `after` is the token before it. */
export function unitAt(tokens: readonly Token[], i: number): { readonly unit: Unit; readonly to: number } | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (token.kind === 'number') return null
  if (isOneOf(token.low, 'business working calendar consecutive full straight')) {
    const plain = unitAt(tokens, i + 1)
    return plain?.unit.kind === 'time' ? plain : null
  }
  if (token.low === 'per' && next.low === 'cent') return { unit: PERCENT, to: i + 2 }
  if (next.low.startsWith('point')) {
    if (isOneOf(token.low, 'percentage percent %')) return { unit: POINTS, to: i + 2 }
    if (token.low === 'basis') return { unit: BPS, to: i + 2 }
  }
  if (token.text === '%' && next.text === '-' && at(tokens, i + 2).low.startsWith('point'))
    return { unit: POINTS, to: i + 3 }
  if (token.text === '-' && next.low === 'fold') return { unit: TIMES, to: i + 2 }
  if (token.text === '-' && touches(at(tokens, i - 1), token) && touches(token, next)) {
    const hyphenated = unitOf(next)
    if (hyphenated && (hyphenated.kind === 'points' || hyphenated.kind === 'percent' || next.plural))
      return { unit: hyphenated, to: i + 2 }
  }
  const unit = unitOf(token)
  if (!unit || (MUST_TOUCH.test(token.low) && !touches(at(tokens, i - 1), token))) return null
  if (unit.kind === 'times' && token.low === 'times' && next.low === 'table') return null
  return { unit, to: token.low === 'rs' && next.text === '.' ? i + 2 : i + 1 }
}

/** The currency written before a number: `₹`, `Rs.`, `US$`, `INR`; null where none stands there. */
export function currencyAt(tokens: readonly Token[], i: number): { readonly unit: Unit; readonly to: number } | null {
  const found = unitAt(tokens, i)
  if (found?.unit.kind === 'money') return found
  const unit =
    at(tokens, i + 1).text === '$' && isOneOf(at(tokens, i).low, 'us a s c nz hk r')
      ? UNITS.get(at(tokens, i).low === 'us' ? '$' : 'aud')
      : undefined
  return unit ? { unit, to: i + 2 } : null
}
