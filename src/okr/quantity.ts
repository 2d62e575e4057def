import type { Span } from '../text/spans.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { ratioAt } from './fraction.ts'
import { nameAt } from './name.ts'
import { figureAt } from './number.ts'
import { wordyAt } from './spoken-quantity.ts'
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
  /** The whole a ratio is of: the 5 of “4.6 out of 5”. Null for “one in three”, whose whole counts nothing. */
  readonly outOf: number | null
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

const ARROWS = words('→ ➔ ➜ ⇒ > to')

export type Mutable = { -readonly [Key in keyof Quantity]: Quantity[Key] }

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

/** “One” is a number after a verb or a bound; elsewhere it stands for something (“the existing one”, “one of a kind”). */
function countsOne(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // “From six to one”
  if (/^(?:to|from)$/.test(before.low) && next.kind !== 'word') return true
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
  let outOf: number | null = null
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
      outOf = ratio.outOf
      // “4.6/5” is a rating on a scale, not a share.
      if (
        ratio.outOf !== null &&
        at(tokens, j + 1).text === '/' &&
        (ratio.outOf === 5 || ratio.outOf === 10 || ratio.outOf === 100 || ratio.outOf === 7)
      ) {
        form = 'number'
        value = digitsValueOf(tokens, j)
        outOf = null
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
      faint = false
    }
  }
  const dash = at(tokens, to)
  const isBetween = dash.low === 'and' && at(tokens, i - 1).low === 'between'
  if (form === 'number' && (isBetween || /^[-–—]$/.test(dash.text))) {
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
    outOf,
    bound,
    span: spanOf(tokens, i, to),
    from: i,
    to,
    windowed: false,
    faint
  }
}

const digitsValueOf = (tokens: readonly Token[], i: number): number | null => figureAt(tokens, i)?.value ?? null

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
      wordy ?? (token.kind === 'mark' && !/^[+−–\-?\p{Sc}]$/u.test(token.text) ? null : plainAt(tokens, i, isClock))
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
