import type { Clause } from '../clause.ts'
import * as flag from '../lexicon/flags.ts'
import { isFunction, isWord } from '../phrase.ts'
import type { Quantity } from '../quantity.ts'
import { at, isOneOf, type Token, words } from '../token.ts'

const SCOPED = words('among amongst across for in with on at between over covering after about of')

/** “900 a month”, “30 per week”: a rate goes on, nothing is counted. */
const isTimed = (token: Token) => isOneOf(token.low, 'a an each every now today')

/** Whether the quantity counts things or people by their name. */
function isCount(tokens: readonly Token[], q: Quantity): boolean {
  const counted = at(tokens, q.to)
  return !q.unit && q.form === 'number' && isWord(counted) && !isFunction(counted) && !isTimed(counted)
}

/** Whether a word before a quantity says among whom or where: “among 500 farmers”. */
export const isAmong = (tokens: readonly Token[], q: Quantity): boolean => SCOPED.has(at(tokens, q.from - 1).low)

/** “5 reviews from 20 customers”, “Win 12 bids from 5 regions”: from whom, not since when. */
export const isSource = (tokens: readonly Token[], q: Quantity, flags: number): boolean =>
  at(tokens, q.from - 1).low === 'from' &&
  (isCount(tokens, q) || q.form === 'ratio') &&
  (flags & (flag.MOVES | flag.SOFT)) === 0 &&
  ((at(tokens, q.to).noun & flag.PERSON) !== 0 || (flags & flag.REACH) !== 0)

/** Whether a quantity says whom, where or which, and not how much. `live`: every quantity that may say how much. */
export function isScope(tokens: readonly Token[], q: Quantity, clause: Clause, live: readonly Quantity[]): boolean {
  const flags = clause.verb?.flags ?? 0
  const isWork = !clause.subject && (flags & flag.OUTPUT) !== 0 && (flags & ~flag.TASK) === 0
  return (
    isWhom(tokens, q) ||
    // “Rated 4.5 of 5 by 200 guests”: who rated.
    (clause.verb?.bend === 'ed' && (flags & flag.MOVES) === 0 && live.length > 1 && isDoer(tokens, q)) ||
    (isClock(tokens, q) && live.some(each => each !== q && each.unit)) ||
    // “Top 5 suppliers each bring one deal”: which ones.
    (q.form === 'rank' && q.from === clause.from && at(tokens, q.to).plural) ||
    (q.bound !== null && (isAttached(tokens, q) || (isWork && isFor(tokens, q))))
  )
}

/** “Among 500 farmers”, “from 12 schools”; but “with 900 sign-ups” and “a score of 8 points” say how much. */
function isWhom(tokens: readonly Token[], q: Quantity): boolean {
  if (!isCount(tokens, q)) return false
  const { low } = at(tokens, q.from - 1)
  const { noun } = at(tokens, q.to)
  const isResult = low === 'with' && (noun & flag.METRIC) !== 0 && (noun & flag.PERSON) === 0
  const isValue = low === 'of' && (at(tokens, q.from - 2).noun & (flag.METRIC | flag.FORM)) !== 0
  return (low === 'from' || (SCOPED.has(low) && !isResult)) && !isValue
}

const isDoer = (tokens: readonly Token[], q: Quantity): boolean =>
  at(tokens, q.from - 1).low === 'by' && (at(tokens, q.to).noun & flag.PERSON) !== 0

/** “Gates open before 8 am on 99% of days”: when, not how much. */
const isClock = (tokens: readonly Token[], q: Quantity): boolean =>
  isOneOf(at(tokens, q.to).low, 'am pm') && isOneOf(at(tokens, q.from - 1).low, 'before by after until at from')

/** A bound that says for what a thing is made: “a second check for payments over €10k”. */
const isFor = (tokens: readonly Token[], q: Quantity): boolean =>
  at(tokens, q.from - 1).plural && isOneOf(at(tokens, q.from - 2).low, 'for on')

/** A bound that describes a noun instead of aiming: “proposals over 10 lakh from …”, “bills overdue more than 60 days”. */
function isAttached(tokens: readonly Token[], q: Quantity): boolean {
  const before = at(tokens, q.from - 1)
  const after = at(tokens, q.to)
  if (isOneOf(before.low, 'overdue older aged') && q.unit?.kind === 'time') return true
  return before.kind === 'word' && (before.plural || before.low.endsWith('s')) && isOneOf(after.low, 'from :')
}
