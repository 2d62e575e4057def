import type { Span } from '../text/spans.ts'
import type { Clause } from './clause.ts'
import * as flag from './lexicon/flags.ts'
import { isFunction, isWord } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'
import { at, isOneOf, spanOf, type Token, words } from './token.ts'

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

const NOWISH = words(
  'now currently current presently today was were baseline previously far starting till vs versus against compared instead existing'
)

const SCOPED = words('among amongst across for in with on at between over covering after about of')

/** “900 a month”, “30 per week”: a rate goes on, nothing is counted. */
const isTimed = (token: Token) => isOneOf(token.low, 'a an each every now today')

const SEGMENT = words('( ) ; [ ]')

/** Whether the quantity is introduced or followed by words that mark a start: “(now 25%)”, “up from”, “12% last quarter”. */
function isBaseline(tokens: readonly Token[], times: readonly Time[], q: Quantity, floor: number): boolean {
  for (let i = q.from - 1; i >= Math.max(floor, q.from - 6); i -= 1) {
    const token = at(tokens, i)
    if (token.low === 'from') return i === q.from - 1 || isOneOf(at(tokens, i - 1).low, 'up down')
    // “4% now, 18% then”: that now is the other’s.
    if (NOWISH.has(token.low)) return !(i === floor && floor > 0 && at(tokens, i + 1).text === ',')
    // “(last batch: six in ten)”: a label in brackets names where the start was read.
    if (token.text === ':' && floor > 0 && tokens.slice(floor, i).some(({ text }) => text === '('))
      return !isOneOf(at(tokens, i - 1).low, 'target goal aim')
    if (SEGMENT.has(token.text) || token.low === 'to' || token.low === 'by' || token.low === 'and') break
  }
  for (const time of times) {
    if (time.kind !== 'past') continue
    const gap = q.from - time.to
    if (gap >= 0 && gap <= 3 && time.from >= floor && !/^[,;]$/.test(at(tokens, time.to).text)) return true
    if (
      q.windowed ||
      at(tokens, time.to).text === ':' ||
      (at(tokens, time.from - 1).text === '(' && at(tokens, time.to).kind === 'number')
    )
      continue
    if (
      time.from - q.to >= 0 &&
      at(tokens, q.to).text !== '(' &&
      time.from - q.to <= 2 &&
      !isOneOf(at(tokens, time.from).low, 'than from vs versus compared since over') &&
      !isOneOf(at(tokens, time.from - 1).low, 'than from over')
    )
      return true
  }
  const after = at(tokens, q.to)
  return (
    isOneOf(after.low, 'now today currently previously baseline') ||
    (after.low === 'we' && at(tokens, q.to + 1).low === 'had') ||
    (after.low === 'at' && isOneOf(at(tokens, q.to + 1).low, 'present baseline'))
  )
}

/** Whether two quantities stand as start and end: “25% to 40%”, “25 → 40”, “25 -> 40”. */
function isPair(tokens: readonly Token[], times: readonly Time[], a: Quantity, b: Quantity): boolean {
  // “11 per quarter → 3”, “12% (H1) to 25%”: a time behind the start does not part it from the end.
  const gap = tokens
    .slice(a.to, b.from)
    .filter(
      (token, i) =>
        !/^[()]$/.test(token.text) &&
        (token.noun === 0 || token.low !== at(tokens, a.from - 1).low) &&
        !times.some(({ from, to }) => from <= a.to + i && a.to + i < to)
    )
    .map(token => token.low)
    .join(' ')
  if (
    /^(?:[→➔➜⇒—>]|[-=–] >|(?:up |down |– )?to(?: over| at least| above| under| below| more than| less than| around| about)?)$/.test(
      gap
    )
  )
    return true
  // “19% in 2025, 35% in 2026”
  if (gap === ',' && [a, b].every(({ to }) => times.some(({ from }) => from === to))) return true
  const started = at(tokens, a.from - 1).low === 'from'
  if (started && gap.length < 60) return / (?:to|→)$/.test(` ${gap}`) && !/[,;]/.test(gap)
  return (
    /^[a-z% ]{1,24} (?:to|→|- >)$/.test(gap) &&
    // “Invoices overdue more than 60 days reduced to 10 lakhs”: which ones, then how much.
    !(a.bound && a.unit?.name !== b.unit?.name) &&
    !/\b(?:and|or|of|in|by|for|with|per)\b/.test(gap) &&
    b.form !== 'extreme' &&
    // “Among 500 farmers to 40%”: whom, then how much.
    !(b.unit && !a.unit && SCOPED.has(at(tokens, a.from - 1).low))
  )
}

/** Whether the quantity counts things or people by their name. */
function isCount(tokens: readonly Token[], q: Quantity): boolean {
  const counted = at(tokens, q.to)
  return !q.unit && q.form === 'number' && isWord(counted) && !isFunction(counted) && !isTimed(counted)
}

/** “5 reviews from 20 customers”, “Win 12 bids from 5 regions”: from whom, not since when. */
const isSource = (tokens: readonly Token[], q: Quantity, flags: number): boolean =>
  at(tokens, q.from - 1).low === 'from' &&
  isCount(tokens, q) &&
  (flags & (flag.MOVES | flag.SOFT)) === 0 &&
  ((at(tokens, q.to).noun & flag.PERSON) !== 0 || (flags & flag.REACH) !== 0)

/** Behind the colon where a line gives its values, “Deals under $50k: 74 to 45 days”; 0 where none does. */
function valuesAt(tokens: readonly Token[], quantities: readonly Quantity[], from: number): number {
  for (let i = from + 1; i < tokens.length && at(tokens, i).text !== '('; i += 1) {
    const start = at(tokens, i + 1).low === 'from' ? i + 2 : i + 1
    if (at(tokens, i).text === ':' && quantities.some(q => q.from === start)) return i + 1
  }
  return 0
}

/** Sorts the quantities of a line into start, end, scope and rest. */
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
  const scopes: Quantity[] = said.filter(({ from }) => from < values)
  const others: Quantity[] = []
  let baseline: Quantity | null = null
  let target: Quantity | null = null
  let relative = false
  const used = new Set<Quantity>()
  const flags = clause.verb?.flags ?? 0
  for (let k = 0; k + 1 < live.length; k += 1) {
    const [a, b] = [live[k], live[k + 1]]
    if (!a || !b || used.has(a)) continue
    const c = live[k + 2]
    const isReversed =
      at(tokens, b.from - 1).low === 'from' &&
      b.from - a.to <= 4 &&
      !(isSource(tokens, b, flags) && at(tokens, a.to).low !== at(tokens, b.to).low) &&
      !isBaseline(tokens, times, a, 0) &&
      !(c && isPair(tokens, times, b, c))
    if (!isReversed && !isPair(tokens, times, a, b)) continue
    used.add(a)
    used.add(b)
    // “(0.0 → 1.0)” is the scale a result is graded on, not a measure.
    if (
      isOneOf(
        tokens
          .slice(a.from, b.to)
          .map(({ text }) => text)
          .join(''),
        '0.0→1.0 0.0->1.0 0.0–1.0'
      )
    )
      continue
    // “Cut the cost by €0.30 to €0.55” is a change and where it ends; the start is left to the reader.
    if (!isReversed && at(tokens, a.from - 1).low === 'by') target ??= b
    else if (target) others.push(isReversed ? a : b)
    else {
      baseline = isReversed ? b : a
      target = isReversed ? a : b
      relative = isReversed && at(tokens, a.from - 1).low === 'by'
    }
  }
  let floor = 0
  const isWork = !clause.subject && (flags & flag.OUTPUT) !== 0 && (flags & ~flag.TASK) === 0
  const isWinning = (flags & flag.REACH) !== 0
  const rest: Quantity[] = []
  for (const q of live) {
    if (!used.has(q)) {
      const before = at(tokens, q.from - 1)
      const counted = at(tokens, q.to)
      if (isBaseline(tokens, times, q, floor) && !isSource(tokens, q, flags)) baseline ??= q
      else if (
        isCount(tokens, q) &&
        ((SCOPED.has(before.low) &&
          !(before.low === 'with' && (counted.noun & flag.METRIC) !== 0 && (counted.noun & flag.PERSON) === 0)) ||
          before.low === 'from') &&
        !(before.low === 'of' && at(tokens, q.from - 2).noun & (flag.METRIC | flag.FORM))
      )
        scopes.push(q)
      else if (isClock(tokens, q) && live.some(each => each !== q && each.unit)) scopes.push(q)
      // “Top 5 suppliers each bring one deal”: which ones.
      else if (q.form === 'rank' && q.from === clause.from && counted.plural) scopes.push(q)
      else if (q.bound && (isAttached(tokens, q) || (isWork && isFor(tokens, q)))) scopes.push(q)
      else rest.push(q)
    }
    floor = q.to
  }
  const stated = rest.filter(q => !q.windowed)
  const pool = stated.length > 0 ? stated : rest
  if (!target) {
    const chosen =
      pool.find(q => isOneOf(at(tokens, q.from - 1).low, 'to by at → ≥ :') && q.form !== 'extreme') ?? pool[0]
    if (chosen) {
      target = chosen
      const before = at(tokens, chosen.from - 1).low
      const after = at(tokens, chosen.to).low
      relative =
        chosen.form === 'multiple' ||
        isOneOf(before, 'by up down') ||
        (isOneOf(chosen.unit?.kind ?? '', 'percent points') &&
          isOneOf(
            after,
            'more less fewer higher lower faster increase decrease reduction growth improvement rise drop lift better cut cheaper gain boost'
          )) ||
        isOneOf(chosen.unit?.name ?? '', 'pp bps')
    }
  }
  for (const q of pool) {
    // “10 partners adopt it (target: 10)” says the same twice.
    const isSame = isOneOf(at(tokens, q.from - 2).low, 'target goal') && q.value === target?.value
    if (q !== target && q.form !== 'extreme' && !isSame) others.push(q)
  }
  // “Featured in 5 papers”, “Get on 3 shortlists”: with nothing else counted, where is how much.
  const { verb, object, subject } = clause
  const isOthers =
    verb?.base === 'be' ||
    (!object && (flags & (flag.REACH | flag.BEHAVE)) !== 0 && (flags & flag.TASK) === 0) ||
    (isWinning && at(tokens, (scopes[0]?.from ?? 0) - 1).low === 'from') ||
    // “Signed letters of intent with four harbours”
    (verb?.base === 'sign' && at(tokens, (scopes[0]?.from ?? 0) - 1).low === 'with')
  if (!target && !baseline && !subject && isOthers) target = scopes.shift() ?? null
  let pending: Span | null = null
  for (let i = 0; i < tokens.length; i += 1)
    if (isOneOf(at(tokens, i).low, 'baseline now today currently') && !baseline) {
      const tail = tokens.slice(i + 1, i + 7)
      const found = tail.findIndex(token =>
        isOneOf(token.low, 'tbd tbc measured measure established set unknown known pending')
      )
      if (found >= 0) pending = spanOf(tokens, i, i + found + 2)
    }
  return { baseline, target, relative, scopes, others, baselinePending: pending }
}

/** “Gates open before 8 am on 99% of days”: when, not how much. */
const isClock = (tokens: readonly Token[], q: Quantity): boolean =>
  isOneOf(at(tokens, q.to).low, 'am pm') && isOneOf(at(tokens, q.from - 1).low, 'before by after until at from')

/** A bound that says for what a thing is made: “a second check for payments over €10k”. */
const isFor = (tokens: readonly Token[], q: Quantity): boolean =>
  at(tokens, q.from - 1).plural && isOneOf(at(tokens, q.from - 2).low, 'for on')

/** A bound that describes a noun instead of aiming: “proposals over 10 lakh from …”, “large (200+ attendees) conferences”. */
function isAttached(tokens: readonly Token[], q: Quantity): boolean {
  const before = at(tokens, q.from - 1)
  const after = at(tokens, q.to)
  if (isOneOf(before.low, 'overdue older aged') && q.unit?.kind === 'time') return true
  return before.kind === 'word' && (before.plural || before.low.endsWith('s')) && isOneOf(after.low, 'from :')
}
