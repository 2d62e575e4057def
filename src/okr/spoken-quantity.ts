import { type Found, found } from './found.ts'
import { figureAt, valued } from './number.ts'
import type { Quantity } from './quantity.ts'
import { at, isOneOf, type Token, touches, words } from './token.ts'
import { unitAt } from './unit.ts'

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...valued('halve halves halved halving', () => 0.5),
  ...valued('double doubles doubled doubling twice twofold', () => 2),
  ...valued('triple triples tripled tripling treble thrice threefold', () => 3),
  ...valued('quadruple fourfold', () => 4),
  ...valued('fivefold', () => 5),
  ...valued('tenfold', () => 10)
])

const NONE = words('zero no none nil')

const PLACES = ['first', 'second', 'third']

const ALL = words('all every each')

const NOT_NONE = words('later longer more less fewer one matter idea man way doubt other')

/** Ranks, extremes and multiples: quantities that are words. */
export function wordyAt(tokens: readonly Token[], i: number): Found | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  const third = at(tokens, i + 2)
  const before = at(tokens, i - 1)
  const made = (form: Quantity['form'], value: number | null, to: number, more?: Partial<Found>) =>
    found(form, value, i, to, more)
  if (token.text === '#' && next.kind === 'number') return made('rank', figureAt(tokens, i + 1)?.value ?? null, i + 2)
  if (
    token.low === 'number' &&
    (next.low === 'one' || next.low === 'two' || next.text === '1') &&
    third.low !== 'priority' &&
    third.low !== 'reason'
  )
    return made('rank', next.low === 'two' ? 2 : 1, i + 2)
  const place = PLACES.indexOf(token.low) + 1
  if (
    place > 0 &&
    next.low === 'place' &&
    !isOneOf(before.low, 'the a') &&
    (third.kind !== 'word' || third.low === 'in')
  )
    return made('rank', place, i + 2)
  if (token.low === 'top' || token.low === 'rank' || token.low === 'ranked') {
    const j = next.text === '-' || next.low === 'of' ? i + 2 : i + 1
    const figure = figureAt(tokens, j)
    if (figure && !(token.low === 'top' && before.low === 'our')) {
      const unit = unitAt(tokens, figure.to)
      // “Ranked 12 of 40”
      const field = at(tokens, figure.to).low === 'of' ? figureAt(tokens, figure.to + 1) : null
      return made('rank', figure.value, unit?.to ?? field?.to ?? figure.to, { unit: unit?.unit ?? null })
    }
    if (next.low === 'decile') return made('rank', null, i + 2)
  }
  // “Half as many returns”
  if (token.low === 'half' && next.low === 'as') return made('multiple', 0.5, i + 1)
  // “Revenue x2”
  if (/^x\d{1,3}$/.test(token.low) && i > 0) return made('multiple', Number(token.low.slice(1)), i + 1)
  const multiple = MULTIPLES.get(token.low)
  if (multiple !== undefined) {
    const isIdiom = token.low.startsWith('doubl') && isOneOf(next.low, 'down check digit digits opt-in entry click -')
    const isOften = token.low === 'twice' || token.low === 'thrice'
    if (!isIdiom) return made(isOften && next.low !== 'as' ? 'number' : 'multiple', multiple, i + 1)
  }
  // “No lost bags” counts bags; “no run fails” counts nothing.
  const isLost = next.bend === 'ed' && third.low.endsWith('s')
  if (
    NONE.has(token.low) &&
    !NOT_NONE.has(next.low) &&
    !(token.low === 'zero' && isOneOf(next.low, 'in trust based -')) &&
    !(next.low === 'to' && before.low !== 'from') &&
    third.low !== 'than' &&
    !(token.low === 'no' && (next.kind !== 'word' || (next.verb !== 0 && next.noun === 0 && !isLost)))
  )
    return made('extreme', 0, i + 1)
  // “At least once a day”, “Sing in the ward once a week”
  if (
    token.low === 'once' &&
    i > 0 &&
    (isOneOf(before.low, 'least than most') || isOneOf(next.low, 'a per every each'))
  )
    return made('number', 1, i + 1)
  // “Not a single parcel lost”
  if (token.low === 'not' && next.low === 'a' && third.low === 'single') return made('extreme', 0, i + 3)
  if (
    ALL.has(token.low) &&
    !isOneOf(before.low, 'at of above once') &&
    !isOneOf(next.low, 'other in over day week month quarter year sprint time round')
  )
    return made('extreme', 100, i + 1, { unit: { name: '%', kind: 'percent' }, faint: true })
  if (
    isOneOf(token.low, 'band level grade cefr') &&
    /^(?:[a-f]|[abc][12])$/.test(next.low) &&
    !touches(token, next) &&
    (third.kind !== 'word' || isOneOf(third.low, 'or in by'))
  )
    return made('grade', null, i + (third.text === '+' ? 3 : 2))
  // “Get a B in chemistry”
  const isLast = next.kind !== 'word' || isOneOf(next.low, 'in or on')
  if (/^[A-E]$/.test(token.text) && isOneOf(before.low, 'a an') && isLast)
    return made('grade', null, next.text === '+' ? i + 2 : i + 1)
  if (/^[ABC][12]$/.test(token.text)) return made('grade', null, i + 1)
  return null
}
