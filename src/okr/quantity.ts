import type { Span } from '../text/spans.ts'
import { nameAt } from './name.ts'
import { figureAt } from './number.ts'
import type { Time } from './time.ts'
import { at, spanOf, type Token, touches, words } from './token.ts'
import { currencyAt, type Unit, unitAt } from './unit.ts'

/** A number that measures something, wherever a person would see one. */
export type Quantity = {
  readonly form: 'number' | 'ratio' | 'range' | 'rank' | 'extreme' | 'multiple' | 'grade' | 'blank'
  /** Null for a blank and for words without a value (“double” is 2, “every” is 100%). */
  readonly value: number | null
  /** The upper end of a range. */
  readonly high: number | null
  readonly unit: Unit | null
  readonly bound: 'least' | 'most' | null
  /** The quantity with its bound, sign and unit. */
  readonly span: Span
  /** Token indices, `to` not included. */
  readonly from: number
  readonly to: number
  /** Part of “within 24 hours”: a window unless nothing else can be the target. */
  readonly windowed: boolean
  /** “One” and the like, which often count nothing. */
  readonly faint: boolean
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['twofold', 2],
  ['two-fold', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebling', 3],
  ['threefold', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['quadrupling', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['ten-fold', 10],
  ['halve', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5]
])
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10]
])
const NONE = words('zero no none nil')
const ALL = words('all every each')
const NOT_NONE = words('later longer more less fewer one matter idea man way doubt other')
const ARROWS = words('→ ➔ ➜ ⇒ > to')

type Mutable = { -readonly [Key in keyof Quantity]: Quantity[Key] }

function blankLength(tokens: readonly Token[], i: number): number {
  const token = at(tokens, i)
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  if (token.kind === 'word' && /^_+$/.test(token.text)) return 1
  // Published templates write X% and $N where the number goes.
  if (
    /^(?:X|XX|XXX|Y|YY|Z|N|NN)$/.test(token.text) &&
    (next.text === '%' || /^[$€£₹]$/.test(before.text) || /^(?:from|to|by)$/.test(before.low) || next.low === 'percent')
  )
    return 1
  return token.text === '?' && next.text === '?' ? 2 : 0
}

/** A fraction in words: half of, a third of, two thirds, one in three, 4 out of 5, 4/5. */
function ratioAt(tokens: readonly Token[], i: number): { value: number; to: number; outOf: number | null } | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (
    token.low === 'half' &&
    !/^(?:year|term|marathon|day|way|hour|time|a|an)$/.test(next.low) &&
    at(tokens, i - 1).low !== 'second' &&
    at(tokens, i - 1).low !== 'first' &&
    at(tokens, i - 1).low !== 'next'
  )
    return { value: 0.5, to: i + 1, outOf: null }
  const first = token.low === 'a' ? { value: 1, to: i + 1 } : figureAt(tokens, i)
  if (!first) return null
  const part = FRACTIONS.get(at(tokens, first.to).low)
  if (
    part !== undefined &&
    (at(tokens, first.to + 1).low === 'of' || token.low !== 'a') &&
    !(first.value === 1 && token.low !== 'a' && token.low !== 'one') &&
    !(at(tokens, first.to).low.startsWith('quarter') && at(tokens, first.to + 1).low !== 'of')
  )
    return { value: first.value * part, to: first.to + 1, outOf: null }
  if (token.low === 'a') return null
  const sign = at(tokens, first.to)
  let j = first.to + 1
  if (sign.low === 'out' && at(tokens, j).low === 'of') j += 1
  else if (sign.text === '/') {
    if (!touches(token, sign)) return null
  } else if (sign.low !== 'of' && sign.low !== 'in') return null
  if (sign.low === 'of' && /^(?:the|our|all)$/.test(at(tokens, j).low)) j += 1
  const second = figureAt(tokens, j)
  if (!second || second.value <= 0 || second.value < first.value) return null
  if (sign.low === 'in' && (first.value >= second.value || second.value > 100)) return null
  if (sign.low === 'of' && unitAt(tokens, second.to)?.unit.kind === 'percent') return null
  return { value: first.value / second.value, to: second.to, outOf: second.value }
}

const LEAST = /^(?:above|over|exceeding|exceeds|exceed|beyond|minimum|min)$/
const MOST = /^(?:under|below|max|maximum|within|inside|sub|beneath)$/

/** The bound before a quantity and the index where its words start. */
function boundBefore(tokens: readonly Token[], i: number): { bound: 'least' | 'most' | null; from: number } {
  const [a, b, c] = [at(tokens, i - 3), at(tokens, i - 2), at(tokens, i - 1)]
  if (c.text === '=' && b.text === '>') return { bound: 'least', from: i - 2 }
  if (c.text === '=' && b.text === '<') return { bound: 'most', from: i - 2 }
  if (c.text === '≥' || (c.text === '>' && b.text !== '-')) return { bound: 'least', from: i - 1 }
  if (c.text === '≤' || c.text === '<') return { bound: 'most', from: i - 1 }
  if (c.low === 'least' && b.low === 'at') return { bound: 'least', from: i - 2 }
  if (c.low === 'most' && b.low === 'at') return { bound: 'most', from: i - 2 }
  if (c.low === 'than') {
    const isLess =
      b.low === 'less' ||
      b.low === 'fewer' ||
      b.low === 'lower' ||
      b.low === 'better' ||
      b.low === 'faster' ||
      b.low === 'shorter'
    const isMore = b.low === 'more' || b.low === 'greater' || b.low === 'higher' || b.low === 'longer'
    if (!isLess && !isMore) return { bound: null, from: i }
    const isTurned = a.low === 'no' || a.low === 'not'
    return { bound: isLess !== isTurned ? 'most' : 'least', from: isTurned ? i - 3 : i - 2 }
  }
  if (c.low === 'to' && b.low === 'up') return { bound: 'most', from: i - 2 }
  if (c.low === 'of' && (b.low === 'minimum' || b.low === 'maximum'))
    return { bound: b.low === 'minimum' ? 'least' : 'most', from: i - 2 }
  if (c.text === '-' && b.low === 'sub') return { bound: 'most', from: i - 2 }
  if (LEAST.test(c.low) && !(c.low === 'over' && /^(?:at|by|left)$/.test(b.low))) return { bound: 'least', from: i - 1 }
  if (MOST.test(c.low)) return { bound: 'most', from: i - 1 }
  return { bound: null, from: i }
}

/** “4.6+”, “4.6 or higher”, “10 or fewer”. */
function boundAfter(tokens: readonly Token[], i: number): { bound: 'least' | 'most' | null; to: number } {
  const [a, b] = [at(tokens, i), at(tokens, i + 1)]
  if (a.text === '+' && touches(at(tokens, i - 1), a)) return { bound: 'least', to: i + 1 }
  if (a.low === 'or' || a.low === 'and') {
    if (/^(?:more|higher|above|better|greater|over|longer)$/.test(b.low)) return { bound: 'least', to: i + 2 }
    if (/^(?:less|fewer|lower|under|below|faster)$/.test(b.low)) return { bound: 'most', to: i + 2 }
  }
  return { bound: null, to: i }
}

/** “One” is a number after a verb or a bound; elsewhere it stands for something (“the existing one”, “one of a kind”). */
function countsOne(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  if (/^(?:of|to|another|more|place|page|by|thing|stop|go|who|that|-)$/.test(next.low) || next.kind !== 'word')
    return false
  return (
    /^(?:least|than|only|minimum|to|from)$/.test(before.low) ||
    (before.verb !== 0 && before.noun === 0) ||
    before.kind === 'mark'
  )
}

function plainAt(tokens: readonly Token[], i: number, isClock: (index: number) => boolean): Mutable | null {
  const blank = (index: number) => blankLength(tokens, index)
  let j = i
  let sign = 1
  let unit: Unit | null = null
  const first = at(tokens, j)
  if (/^[+−–-]$/.test(first.text) && !touches(at(tokens, j - 1), first) && touches(first, at(tokens, j + 1))) {
    sign = first.text === '+' ? 1 : -1
    j += 1
  }
  const money = currencyAt(tokens, j)
  if (money && (at(tokens, money.to).kind === 'number' || blank(money.to) > 0)) {
    unit = money.unit
    j = money.to
  }
  const empty = blank(j)
  let value: number | null = null
  let form: Quantity['form'] = 'number'
  let high: number | null = null
  let to = j + empty
  let faint = false
  let bound: Quantity['bound'] = null
  if (empty > 0) form = 'blank'
  else {
    const ratio = unit ? null : ratioAt(tokens, j)
    if (ratio) {
      value = ratio.value
      to = ratio.to
      form = 'ratio'
      // “4.6/5” is a rating on a scale, not a share.
      if (
        ratio.outOf !== null &&
        at(tokens, j + 1).text === '/' &&
        (ratio.outOf === 5 || ratio.outOf === 10 || ratio.outOf === 100 || ratio.outOf === 7)
      ) {
        form = 'number'
        value = digitsValueOf(tokens, j)
      }
    } else {
      if (isClock(j) || at(tokens, j).low === 'zero') return null
      const figure = figureAt(tokens, j)
      if (!figure) return null
      value = figure.value * sign
      to = figure.to
      faint = at(tokens, j).low === 'one' && !countsOne(tokens, j)
    }
  }
  if (!unit) {
    const isOpen = at(tokens, to).text === '+' && touches(at(tokens, to - 1), at(tokens, to))
    const after = unitAt(tokens, isOpen ? to + 1 : to)
    if (after && !(after.unit.kind === 'time' && isClock(to))) {
      unit = after.unit
      to = after.to
      if (isOpen) bound = 'least'
    }
  }
  const dash = at(tokens, to)
  if (form === 'number' && /^[-–—]$/.test(dash.text)) {
    const upper = figureAt(tokens, currencyAt(tokens, to + 1)?.to ?? to + 1)
    if (upper && at(tokens, to + 1).kind !== 'word' && upper.value > (value ?? 0)) {
      const same = unitAt(tokens, upper.to)
      form = 'range'
      high = upper.value
      unit ??= same?.unit ?? null
      to = same?.to ?? upper.to
    }
  }
  const symbolic =
    unit?.kind === 'times' && unit.name === '×' && form === 'number' && at(tokens, to - 1).low !== 'times'
  if (unit?.name === '×' && at(tokens, to - 1).low === 'times') unit = null
  return {
    form: symbolic ? 'multiple' : form,
    value,
    high,
    unit,
    bound,
    span: spanOf(tokens, i, to),
    from: i,
    to,
    windowed: false,
    faint
  }
}

const digitsValueOf = (tokens: readonly Token[], i: number): number | null => figureAt(tokens, i)?.value ?? null

/** Ranks, extremes and multiples: quantities that are words. */
function wordyAt(tokens: readonly Token[], i: number): Mutable | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  const third = at(tokens, i + 2)
  const before = at(tokens, i - 1)
  const made = (form: Quantity['form'], value: number | null, to: number): Mutable => ({
    form,
    value,
    high: null,
    unit: null,
    bound: null,
    span: spanOf(tokens, i, to),
    from: i,
    to,
    windowed: false,
    faint: false
  })
  if (token.text === '#' && next.kind === 'number') return made('rank', figureAt(tokens, i + 1)?.value ?? null, i + 2)
  if (
    token.low === 'number' &&
    (next.low === 'one' || next.low === 'two' || next.text === '1') &&
    third.low !== 'priority' &&
    third.low !== 'reason'
  )
    return made('rank', next.low === 'two' ? 2 : 1, i + 2)
  if (token.low === 'top' || token.low === 'rank' || token.low === 'ranked') {
    const j = next.text === '-' || next.low === 'of' ? i + 2 : i + 1
    const figure = figureAt(tokens, j)
    if (figure && !(token.low === 'top' && before.low === 'our')) {
      const unit = unitAt(tokens, figure.to)
      return { ...made('rank', figure.value, unit?.to ?? figure.to), unit: unit?.unit ?? null }
    }
    if (/^(?:quartile|decile)$/.test(next.low)) return made('rank', null, i + 2)
  }
  const multiple = MULTIPLES.get(token.low)
  if (multiple !== undefined) {
    const isIdiom =
      (token.base === 'double' || token.low.startsWith('doubl')) &&
      /^(?:down|check|digit|digits|opt-in|entry|click|-)$/.test(next.low)
    const isOften = token.low === 'twice' || token.low === 'thrice'
    if (!isIdiom && !(token.low === 'tenfold' && false))
      return made(isOften && next.low !== 'as' ? 'number' : 'multiple', multiple, i + 1)
  }
  if (
    NONE.has(token.low) &&
    !NOT_NONE.has(next.low) &&
    !(token.low === 'zero' && /^(?:in|trust|based|-)$/.test(next.low)) &&
    !(next.low === 'to' && before.low !== 'from') &&
    !(token.low === 'no' && (next.kind !== 'word' || (next.verb !== 0 && next.noun === 0)))
  )
    return made('extreme', 0, i + 1)
  if (
    ALL.has(token.low) &&
    before.low !== 'at' &&
    before.low !== 'of' &&
    before.low !== 'above' &&
    before.low !== 'once' &&
    !/^(?:other|in|over|day|week|month|quarter|year|sprint|time|round)$/.test(next.low)
  )
    return { ...made('extreme', 100, i + 1), unit: { name: '%', kind: 'percent' }, faint: true }
  if (
    /^(?:band|level|grade|cefr)$/.test(token.low) &&
    /^(?:[a-f]|[abc][12])$/.test(next.low) &&
    !touches(token, next) &&
    (third.kind !== 'word' || third.low === 'or')
  )
    return made('grade', null, i + (third.text === '+' ? 3 : 2))
  if (/^[ABC][12]$/.test(token.text)) return made('grade', null, i + 1)
  return null
}

/** Every quantity in a line, in order, none overlapping, none inside a date or a name. */
export function quantitiesOf(tokens: readonly Token[], times: readonly Time[], from = 0): Quantity[] {
  const clock = new Uint8Array(tokens.length + 1)
  for (const time of times) for (let i = time.from; i < time.to; i += 1) clock[i] = time.masks ? 2 : 1
  const isClock = (index: number) => clock[index] === 2
  const quantities: Quantity[] = []
  for (let i = from; i < tokens.length; ) {
    const token = at(tokens, i)
    if (isClock(i)) {
      i += 1
      continue
    }
    const wordy = wordyAt(tokens, i)
    const named = wordy ? i : nameAt(tokens, i)
    if (named > i) {
      i = named
      continue
    }
    const found =
      wordy ??
      (token.kind === 'mark' && !/^[+−–\-$€£₹¥₦৳₺₽₪฿₱₫₩?]$/.test(token.text) ? null : plainAt(tokens, i, isClock))
    if (!found) {
      i += 1
      continue
    }
    const before = boundBefore(tokens, found.from)
    const after = boundAfter(tokens, found.to)
    found.bound = before.bound ?? after.bound ?? found.bound
    if (before.from > (quantities.at(-1)?.to ?? from) - 1)
      found.from = Math.min(found.from, Math.max(before.from, from))
    found.to = Math.max(found.to, after.to)
    found.windowed = clock[found.to - 1] === 1
    found.span = spanOf(tokens, found.from, found.to)
    quantities.push(found)
    i = found.to
  }
  return quantities
}

/** Whether a token joins a start and an end: “to”, “→”. */
export const isArrow = (token: Token): boolean => ARROWS.has(token.low)
