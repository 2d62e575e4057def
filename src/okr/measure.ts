import type { Span } from '../text/spans.ts'
import type { Clause } from './clause.ts'
import * as flag from './lexicon/flags.ts'
import { readLine } from './line.ts'
import type { Quantity } from './quantity.ts'
import { deadlineOf, type Time } from './time.ts'
import { at, spanOf, type Token, words } from './token.ts'

/** What a key result measures, as far as the text says. */
export type Measure = {
  /** The words that name what is counted. */
  readonly metric: string | null
  readonly baseline: number | null
  /** The end value, or the amount of change where only that is given (“by 20%”). */
  readonly target: number | null
  readonly unit: string | null
  readonly direction: 'up' | 'down' | 'hold' | null
  readonly deadline: string | null
}

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
  'now currently current today was were baseline previously presently vs versus against compared instead starting started existing historically'
)
const SCOPED = words('among amongst across for in with on at between over involving covering after about of')
const SEGMENT = words('( ) ; [ ]')

/** Whether the quantity is introduced or followed by words that mark a start: “(now 25%)”, “up from”, “12% last quarter”. */
function isBaseline(tokens: readonly Token[], times: readonly Time[], q: Quantity, floor: number): boolean {
  for (let i = q.from - 1; i >= Math.max(floor, q.from - 6); i -= 1) {
    const token = at(tokens, i)
    if (token.low === 'from') return i === q.from - 1 || /^(?:up|down)$/.test(at(tokens, i - 1).low)
    if (NOWISH.has(token.low)) return true
    if (SEGMENT.has(token.text) || token.low === 'to' || token.low === 'by' || token.low === 'and') break
  }
  for (const time of times) {
    if (time.kind !== 'past') continue
    const gap = q.from - time.to
    if (gap >= 0 && gap <= 3 && time.from >= floor) return true
    if (
      q.windowed ||
      at(tokens, time.to).text === ':' ||
      (at(tokens, time.from - 1).text === '(' && at(tokens, time.to).kind === 'number')
    )
      continue
    if (
      time.from - q.to >= 0 &&
      time.from - q.to <= 2 &&
      !/^(?:than|from|vs|versus|compared|since|over)$/.test(at(tokens, time.from).low) &&
      !/^(?:than|from|over)$/.test(at(tokens, time.from - 1).low)
    )
      return true
  }
  const after = at(tokens, q.to)
  return (
    /^(?:now|today|currently|previously|baseline)$/.test(after.low) ||
    (after.low === 'at' && /^(?:present|baseline)$/.test(at(tokens, q.to + 1).low))
  )
}

/** Whether two quantities stand as start and end: “25% to 40%”, “25 → 40”, “25 -> 40”. */
function isPair(tokens: readonly Token[], a: Quantity, b: Quantity): boolean {
  const gap = tokens
    .slice(a.to, b.from)
    .map(token => token.low)
    .join(' ')
  if (
    /^(?:to|→|➔|➜|⇒|- >|= >|– >|>|up to|down to|– to|—|to over|to at least|to above|to under|to below|to over|to more than|to less than|to around|to about)$/.test(
      gap
    )
  )
    return true
  const started = at(tokens, a.from - 1).low === 'from'
  if (started && gap.length < 60) return / (?:to|→)$/.test(` ${gap}`) && !/[,;]/.test(gap)
  return (
    /^[a-z% ]{1,24} (?:to|→|- >)$/.test(gap) &&
    !/\b(?:and|or|of|in|by|for|with|per)\b/.test(gap) &&
    b.form !== 'extreme'
  )
}

/** Sorts the quantities of a line into start, end, scope and rest. */
export function rolesOf(
  tokens: readonly Token[],
  times: readonly Time[],
  quantities: readonly Quantity[],
  clause: Clause
): Roles {
  const live = quantities.filter(q => !q.faint)
  const scopes: Quantity[] = []
  const others: Quantity[] = []
  let baseline: Quantity | null = null
  let target: Quantity | null = null
  let relative = false
  const used = new Set<Quantity>()
  for (let k = 0; k + 1 < live.length; k += 1) {
    const [a, b] = [live[k], live[k + 1]]
    if (!a || !b || used.has(a)) continue
    const c = live[k + 2]
    const isReversed =
      at(tokens, b.from - 1).low === 'from' &&
      b.from - a.to <= 4 &&
      !isBaseline(tokens, times, a, 0) &&
      !(c && isPair(tokens, b, c))
    if (!isReversed && !isPair(tokens, a, b)) continue
    used.add(a)
    used.add(b)
    if (target) others.push(isReversed ? a : b)
    else {
      baseline = isReversed ? b : a
      target = isReversed ? a : b
      relative = isReversed && at(tokens, a.from - 1).low === 'by'
    }
  }
  let floor = 0
  const rest: Quantity[] = []
  for (const q of live) {
    if (!used.has(q)) {
      const before = at(tokens, q.from - 1)
      const counted = at(tokens, q.to)
      const isCount = !q.unit && q.form === 'number' && counted.kind === 'word'
      const movesOrReaches = ((clause.verb?.flags ?? 0) & (flag.MOVES | flag.SOFT)) !== 0
      if (
        isBaseline(tokens, times, q, floor) &&
        !(before.low === 'from' && isCount && counted.noun & flag.PERSON && !movesOrReaches)
      )
        baseline ??= q
      else if (
        isCount &&
        ((SCOPED.has(before.low) &&
          !(before.low === 'with' && (counted.noun & flag.METRIC) !== 0 && (counted.noun & flag.PERSON) === 0)) ||
          before.low === 'from') &&
        !(before.low === 'of' && at(tokens, q.from - 2).noun & (flag.METRIC | flag.FORM))
      )
        scopes.push(q)
      else if (q.bound && isAttached(tokens, q)) scopes.push(q)
      else rest.push(q)
    }
    floor = q.to
  }
  const stated = rest.filter(q => !q.windowed)
  const pool = stated.length > 0 ? stated : rest
  if (!target) {
    const chosen =
      pool.find(q => /^(?:to|by|at|→|≥)$/.test(at(tokens, q.from - 1).low) && !(q.form === 'extreme')) ?? pool[0]
    if (chosen) {
      target = chosen
      const before = at(tokens, chosen.from - 1).low
      const after = at(tokens, chosen.to).low
      relative =
        before === 'by' ||
        (chosen.form === 'multiple' && chosen.unit?.name !== 'ratio') ||
        before === 'up' ||
        before === 'down' ||
        ((chosen.unit?.kind === 'percent' || chosen.unit?.kind === 'points') &&
          /^(?:more|less|fewer|higher|lower|faster|increase|decrease|reduction|growth|improvement|rise|drop|uplift|lift|better|cut|cheaper|gain|boost)$/.test(
            after
          )) ||
        chosen.unit?.name === 'pp' ||
        chosen.unit?.name === 'bps'
    }
  }
  for (const q of pool) if (q !== target && q.form !== 'extreme') others.push(q)
  let pending: Span | null = null
  for (let i = 0; i < tokens.length; i += 1)
    if (at(tokens, i).low === 'baseline' && !baseline) {
      const tail = tokens.slice(i + 1, i + 7)
      const found = tail.findIndex(token =>
        /^(?:tbd|tbc|measured|measure|established|set|unknown|known|pending)$/.test(token.low)
      )
      if (found >= 0) pending = spanOf(tokens, i, i + found + 2)
    }
  return { baseline, target, relative, scopes, others, baselinePending: pending }
}

/** A bound that describes a noun instead of aiming: “proposals over 10 lakh from …”, “large (200+ attendees) conferences”. */
function isAttached(tokens: readonly Token[], q: Quantity): boolean {
  const before = at(tokens, q.from - 1)
  const after = at(tokens, q.to)
  return before.kind === 'word' && before.plural && after.low === 'from'
}

const TO_SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86400,
  weeks: 604800,
  months: 2629800,
  quarters: 7889400,
  years: 31557600
}

/** The two values in one unit, so that “under 30 minutes (now 2 h)” compares; null where they cannot be compared. */
export function compared(baseline: Quantity, target: Quantity): readonly [start: number, end: number] | null {
  if (baseline.value === null || target.value === null) return null
  const [a, b] = [baseline.unit, target.unit]
  if (a && b && a.name !== b.name) {
    const [s, t] = [TO_SECONDS[a.name], TO_SECONDS[b.name]]
    return s !== undefined && t !== undefined ? [baseline.value * s, target.value * t] : null
  }
  // “Cut from 2 to 1.5 lakh” and “from 6 to 9%” name the unit once; the scale goes for both.
  return [baseline.value, target.value]
}

/** Which way the number should go. */
export function directionOf(tokens: readonly Token[], clause: Clause, roles: Roles): Measure['direction'] {
  const { baseline, target, relative } = roles
  const verb = clause.verb?.flags ?? 0
  if (baseline && target && !relative) {
    const pair = compared(baseline, target)
    if (pair && pair[0] !== pair[1]) return pair[1] > pair[0] ? 'up' : 'down'
    if (pair) return 'hold'
  }
  if ((verb & flag.HOLD) !== 0) return 'hold'
  if (clause.verb && at(tokens, clause.verb.at + 1).low === 'steady') return 'hold'
  const isUp = (verb & flag.UP) !== 0
  const isDown = (verb & flag.DOWN) !== 0
  if (isUp !== isDown) return isUp ? 'up' : 'down'
  for (const token of tokens.slice(clause.from, clause.from + 40)) {
    if (/^(?:up|more|higher|increase|increased|rises?|grows?|growth|double|triple)$/.test(token.low)) return 'up'
    if (/^(?:down|fewer|less|lower|decrease|decreased|reduced|reduction|falls?|drops?|halve|halved)$/.test(token.low))
      return 'down'
  }
  if (target?.form === 'extreme' && target.value === 0) return 'down'
  if (target?.bound) return target.bound === 'least' ? 'up' : 'down'
  return target && (verb & flag.REACH) !== 0 ? 'up' : null
}

/** The words that name what is measured, without verb, numbers and time. */
function metricOf(
  text: string,
  tokens: readonly Token[],
  times: readonly Time[],
  clause: Clause,
  roles: Roles
): string | null {
  const target = roles.target ?? roles.baseline
  const first = [roles.baseline?.from ?? Infinity, target?.from ?? Infinity].reduce((a, b) => Math.min(a, b))
  let from = clause.subject ? clause.from : (clause.verb?.to ?? clause.from)
  let to = Math.min(
    first,
    tokens.length,
    times.find(time => time.masks && time.from > from && time.kind !== 'window')?.from ?? tokens.length
  )
  if (to <= from && target) {
    from = target.to
    to = Math.min(tokens.length, from + 12)
    if (/^(?:of|in|more|fewer|less|increase|decrease|reduction|growth|improvement)$/.test(at(tokens, from).low))
      from += 1
    if (/^(?:of|in)$/.test(at(tokens, from).low)) from += 1
    for (let i = from; i < to; i += 1)
      if (/^(?:from|to|by|,|;|\(|\.|in|before|until|within|per|and|→|up|down|for|at)$/.test(at(tokens, i).low)) to = i
  }
  while (
    to > from &&
    /^(?:from|to|by|at|of|is|are|:|\(|-|up|down|above|below|under|reaches|reach|rises|falls|the|→|,|who|in|and)$/.test(
      at(tokens, to - 1).low
    )
  )
    to -= 1
  while (to > from && /^(?:the|a|an|our|of|,|:|-)$/.test(at(tokens, from).low)) from += 1
  for (let i = from; i < to; i += 1) if (at(tokens, i).text === '(' || at(tokens, i).text === ';') to = i
  return to > from ? text.slice(at(tokens, from).start, at(tokens, to - 1).end) : null
}

/** What a line measures: “Raise repeat orders from 20% to 32% by June” is repeat orders, 20, 32, %, up, by June. */
export function measureOf(text: string): Measure {
  return readLine(text).measure
}

/** The measure of a line that has been read. */
export function measured(
  text: string,
  tokens: readonly Token[],
  times: readonly Time[],
  clause: Clause,
  roles: Roles
): Measure {
  const deadline = deadlineOf(times)
  const value = (q: Quantity | null) => q?.value ?? null
  return {
    metric: metricOf(text, tokens, times, clause, roles),
    baseline: value(roles.baseline),
    target: value(roles.target),
    unit: roles.target?.unit?.name ?? roles.baseline?.unit?.name ?? null,
    direction: directionOf(tokens, clause, roles),
    deadline: deadline ? text.slice(deadline.span[0], deadline.span[1]) : null
  }
}
