import type { Span } from '../../text/spans.ts'
import type { Clause } from '../clause.ts'
import * as flag from '../lexicon/flags.ts'
import type { Quantity } from '../quantity.ts'
import type { Time } from '../time.ts'
import { at, isOneOf, spanOf, type Token } from '../token.ts'
import { isScale, pairsIn } from './pair.ts'
import { isScope, isSource } from './scope.ts'
import { isStart, startPending } from './start.ts'

/** What each quantity of a line is for. */
export type Roles = {
  readonly baseline: Quantity | null
  readonly target: Quantity | null
  /** The target is an amount of change (“by 20%”, “double”), not an end value. */
  readonly relative: boolean
  /** Quantities that count whom or where, not the result: “among 500 farmers”, “in 3 cities”. */
  readonly scopes: readonly Quantity[]
  /** Further end values: a second measure in the same line. */
  readonly others: readonly Quantity[]
  /** “Baseline to be measured by week 2”. */
  readonly baselinePending: Span | null
}

/** Sorts the quantities of a line into start, end, scope and rest: first those said in pairs, then each by its place. */
export function rolesOf(
  tokens: readonly Token[],
  times: readonly Time[],
  quantities: readonly Quantity[],
  clause: Clause
): Roles {
  const said = quantities.filter(q => !q.faint)
  const values = clause.verb && !clause.subject ? -1 : valuesAt(tokens, said, clause.from)
  // “Deals under $50k: 74 to 45 days”: what stands before the colon is the name.
  const live = said.filter(({ from }) => from >= values)
  const flags = clause.verb?.flags ?? 0
  const pairs = pairsIn(tokens, times, live, flags)
  const paired = new Set(pairs.flatMap(({ both }) => both))
  const [main, ...more] = pairs.filter(pair => !isScale(tokens, pair))
  let baseline = main?.start ?? null
  const scopes = said.filter(({ from }) => from < values)
  const rest: Quantity[] = []
  for (const [k, q] of live.entries()) {
    if (paired.has(q)) continue
    if (isStart(tokens, times, q, live[k - 1]?.to ?? 0) && !isSource(tokens, q, flags)) baseline ??= q
    else (isScope(tokens, q, clause, live) ? scopes : rest).push(q)
  }
  const stated = rest.filter(q => !q.windowed)
  const pool = stated.length > 0 ? stated : rest
  const chosen = main ? null : mostLikely(tokens, pool)
  const end = main?.end ?? chosen
  // “Featured in 5 papers”, “Get on 3 shortlists”: with nothing else counted, where is how much.
  const inPlace = !end && !baseline && isForOthers(tokens, clause, scopes) ? scopes.shift() : null
  return {
    baseline,
    target: end ?? inPlace ?? null,
    relative: main?.relative ?? (chosen !== null && isChange(tokens, chosen)),
    scopes,
    others: [
      ...more.flatMap(pair => (pair.start ? [pair.end] : [])),
      ...pool.filter(q => q !== end && q.form !== 'extreme' && !isRepeated(tokens, q, end))
    ],
    baselinePending: baseline ? null : pendingSpan(tokens)
  }
}

/** Behind the colon where a line gives its values, “Deals under $50k: 74 to 45 days”; 0 where none does. */
function valuesAt(tokens: readonly Token[], quantities: readonly Quantity[], from: number): number {
  for (let i = from + 1; i < tokens.length && at(tokens, i).text !== '('; i += 1) {
    const start = at(tokens, i + 1).low === 'from' ? i + 2 : i + 1
    if (at(tokens, i).text === ':' && quantities.some(q => q.from === start)) return i + 1
  }
  return 0
}

/** Which of several quantities is the end: one that “to”, “by” or a colon leads to, else the first. */
const mostLikely = (tokens: readonly Token[], pool: readonly Quantity[]): Quantity | null =>
  pool.find(q => isOneOf(at(tokens, q.from - 1).low, 'to by at → ≥ :')) ?? pool[0] ?? null

/** Whether a quantity is an amount of change: “by 20%”, “double”, “20% more”, “5 pp”. */
const isChange = (tokens: readonly Token[], { form, unit, from, to }: Quantity): boolean =>
  form === 'multiple' ||
  isOneOf(at(tokens, from - 1).low, 'by up down') ||
  // “Sales +20%”
  (unit?.name === '%' && /^[+−-]$/.test(at(tokens, from).text)) ||
  (isOneOf(unit?.kind ?? '', 'percent points') &&
    isOneOf(
      at(tokens, to).low,
      'more less fewer higher lower faster increase decrease reduction growth improvement rise drop lift better cut cheaper gain boost above below'
    )) ||
  isOneOf(unit?.name ?? '', 'pp bps')

/** “10 partners adopt it (target: 10)” says the same twice. */
const isRepeated = (tokens: readonly Token[], q: Quantity, target: Quantity | null): boolean =>
  q.value === target?.value && [q, target].some(each => isOneOf(at(tokens, each.from - 2).low, 'target goal'))

/** Whether the line wins or is given something, so that its scopes count it: “Signed letters of intent with four harbours”. */
function isForOthers(
  tokens: readonly Token[],
  { verb, object, subject }: Clause,
  [first]: readonly Quantity[]
): boolean {
  const flags = verb?.flags ?? 0
  const before = at(tokens, (first?.from ?? 0) - 1).low
  // “Offer from at least one university”
  if (subject) return before === 'from' && !verb
  return (
    verb?.base === 'be' ||
    // “Get accepted at two universities”
    (verb?.base === 'get' && object !== null && at(tokens, object.head).bend === 'ed') ||
    (!object && (flags & (flag.REACH | flag.BEHAVE)) !== 0 && (flags & flag.TASK) === 0) ||
    ((flags & flag.REACH) !== 0 && before === 'from') ||
    (verb?.base === 'sign' && before === 'with')
  )
}

function pendingSpan(tokens: readonly Token[]): Span | null {
  const pending = startPending(tokens)
  return pending && spanOf(tokens, ...pending)
}
