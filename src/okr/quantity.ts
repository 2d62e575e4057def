import type { Span } from '../text/spans.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { type Found, found } from './found.ts'
import { ratioAt } from './fraction.ts'
import { nameAt } from './name.ts'
import { figureAt } from './number.ts'
import { wordyAt } from './spoken-quantity.ts'
import type { Time } from './time.ts'
import { at, isOneOf, spanOf, type Token, touches, words } from './token.ts'
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

function blankLength(tokens: readonly Token[], i: number): number {
  const token = at(tokens, i)
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  if (/^_+$/.test(token.text)) return 1
  // Published templates write X% and $N where the number goes.
  if (
    isOneOf(token.text, 'X XX XXX xx Y YY yy Z N NN TBD') &&
    (next.text === '%' || /^[$€£₹]$/.test(before.text) || isOneOf(before.low, 'from to by') || next.low === 'percent')
  )
    return 1
  return token.text === '?' && next.text === '?' ? 2 : 0
}

/** “One” is a number after a verb or a bound; elsewhere it stands for something (“the existing one”, “one of a kind”). */
function countsOne(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // “From six to one”
  if (isOneOf(before.low, 'to from') && next.kind !== 'word') return true
  if (isOneOf(next.low, 'of to another more place page by thing stop go who that') || next.kind !== 'word') return false
  return (
    isOneOf(before.low, 'least than only minimum to from') ||
    (before.verb !== 0 && before.noun === 0) ||
    before.kind === 'mark'
  )
}

/** A number in digits or words with its sign, currency, unit and upper end; a blank or a ratio in its place. */
function plainAt(tokens: readonly Token[], i: number, isClock: (index: number) => boolean): Found | null {
  const { sign, money, at: j } = signAt(tokens, i)
  const empty = blankLength(tokens, j)
  const ratio = money ? null : ratioAt(tokens, j)
  const figure = figureAt(tokens, j)
  if (!empty && !ratio && (!figure || isClock(j) || at(tokens, j).low === 'zero')) return null
  // “4.6/5” is a rating on a scale, not a share.
  const isShare = ratio && !(at(tokens, j + 1).text === '/' && isOneOf(`${ratio.outOf}`, '5 7 10 100'))
  const value = isShare ? ratio.value : figure && figure.value * (isOneOf(sign, '− – -') ? -1 : 1)
  const end = ratio?.to ?? figure?.to ?? j + empty
  const counted = money ? null : countedIn(tokens, end, isClock)
  const form = empty ? 'blank' : isShare ? 'ratio' : 'number'
  const range =
    form === 'number' && figure ? rangeAt(tokens, i, counted?.to ?? end, { ...figure, value: value ?? 0 }) : null
  const to = range?.to ?? counted?.to ?? end
  const unit = money ?? counted?.unit ?? range?.unit ?? null
  // “3 times” counts; “3×” multiplies.
  const isCount = unit?.name === '×' && at(tokens, to - 1).low === 'times'
  const isMultiple = unit?.name === '×' && !isCount && form === 'number' && !range
  return found(isMultiple ? 'multiple' : range ? 'range' : form, range?.low ?? value, i, to, {
    high: range?.high ?? null,
    unit: isCount ? null : unit,
    outOf: isShare ? ratio.outOf : null,
    bound: counted?.isOpen ? 'least' : sign === '±' ? 'most' : null,
    faint: !ratio && !counted && at(tokens, j).low === 'one' && !countsOne(tokens, j)
  })
}

/** The sign and the currency before a number, and where the number itself begins. */
function signAt(tokens: readonly Token[], i: number): { sign: string; money: Unit | null; at: number } {
  const first = at(tokens, i)
  // A hyphen that opens a line is a bullet, but “-20% returns” is a fall.
  const isFree =
    i === 0 ? /^[+−±]$/.test(first.text) || at(tokens, i + 2).text === '%' : !touches(at(tokens, i - 1), first)
  const isSigned = /^[+−–±-]$/.test(first.text) && isFree && touches(first, at(tokens, i + 1))
  const start = isSigned ? i + 1 : i
  const money = currencyAt(tokens, start)
  const isMoney = money && (at(tokens, money.to).kind === 'number' || blankLength(tokens, money.to) > 0)
  return { sign: isSigned ? first.text : '', money: isMoney ? money.unit : null, at: isMoney ? money.to : start }
}

/** The unit behind a number, past a plus: “40%”, “7+ hours”. */
function countedIn(
  tokens: readonly Token[],
  end: number,
  isClock: (index: number) => boolean
): { unit: Unit; to: number; isOpen: boolean } | null {
  const isOpen = at(tokens, end).text === '+' && touches(at(tokens, end - 1), at(tokens, end))
  const unit = unitAt(tokens, isOpen ? end + 1 : end)
  return unit && !(unit.unit.kind === 'time' && isClock(end)) ? { ...unit, isOpen } : null
}

/** The upper end behind a number: “5–8 lakh”, “between 5 and 8”. Null where none follows. */
function rangeAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  figure: { readonly value: number; readonly scale: number }
): { low: number; high: number; unit: Unit | null; to: number } | null {
  const dash = at(tokens, to)
  const isBetween = isOneOf(`${at(tokens, i - 1).low}-${dash.low}`, 'between-and within-to')
  if (!isBetween && !/^[-–—]$/.test(dash.text)) return null
  const upper = figureAt(tokens, currencyAt(tokens, to + 1)?.to ?? to + 1)
  if (!upper || upper.value <= figure.value) return null
  const same = unitAt(tokens, upper.to)
  // “₹5–8 lakh” names the scale once, for both ends.
  const scaled = figure.value * (upper.scale / figure.scale)
  const low = figure.scale < upper.scale && scaled < upper.value ? scaled : figure.value
  return { low, high: upper.value, unit: same?.unit ?? null, to: same?.to ?? upper.to }
}

/** Every quantity in a line, in order, none overlapping, none inside a date or a name. */
export function quantitiesOf(tokens: readonly Token[], times: readonly Time[], from = 0): Quantity[] {
  const clock = new Uint8Array(tokens.length + 1)
  for (const time of times) for (let i = time.from; i < time.to; i += 1) clock[i] = time.masks ? 2 : 1
  const isClock = (index: number) => clock[index] === 2
  const quantities: Quantity[] = []
  for (let i = from; i < tokens.length; ) {
    // “(n = 150)” says how many were asked.
    if (isClock(i) || (at(tokens, i - 1).text === '=' && at(tokens, i - 2).low === 'n')) {
      i += 1
      continue
    }
    const wordy = wordyAt(tokens, i)
    const named = wordy ? i : nameAt(tokens, i)
    if (named > i) {
      i = named
      continue
    }
    const plain = wordy ?? plainAt(tokens, i, isClock)
    if (!plain) {
      i += 1
      continue
    }
    const before = boundBefore(tokens, plain.from)
    const after = boundAfter(tokens, plain.to)
    const start = before.from < (quantities.at(-1)?.to ?? from) ? plain.from : before.from
    const to = Math.max(plain.to, after.to)
    quantities.push({
      ...plain,
      bound: before.bound ?? after.bound ?? plain.bound,
      from: start,
      to,
      span: spanOf(tokens, start, to),
      windowed: clock[to - 1] === 1
    })
    i = to
  }
  return quantities
}

/** Whether a token joins a start and an end: “to”, “→”. */
export const isArrow = (token: Token): boolean => ARROWS.has(token.low)
