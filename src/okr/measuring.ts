import type { Clause } from './clause.ts'
import * as flag from './lexicon/flags.ts'
import type { Quantity } from './quantity.ts'
import type { Roles } from './roles/roles.ts'
import { deadlineOf, type Time } from './time.ts'
import { at, isOneOf, type Token } from './token.ts'

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

/** How many of the smallest unit of a line each unit holds; only units of one line compare. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  {
    ms: 0.001,
    seconds: 1,
    minutes: 60,
    hours: 3600,
    days: 86400,
    weeks: 604800,
    months: 2629800,
    quarters: 7889400,
    years: 31557600
  },
  { kB: 1, MB: 1e3, GB: 1e6, TB: 1e9 },
  { kWh: 1, MWh: 1e3, GWh: 1e6 },
  { g: 1, kg: 1e3, tonnes: 1e6 },
  { cm: 1, m: 100, km: 1e5 },
  { ml: 1, litres: 1e3 }
]

/** The two values in one unit, so that “under 30 minutes (now 2 h)” compares; null where they cannot be compared. */
export function compared(baseline: Quantity, target: Quantity): readonly [start: number, end: number] | null {
  if (baseline.value === null || target.value === null) return null
  // “From 4.1 to 4.6 out of 5” names the scale once, for both.
  if (!baseline.outOf !== !target.outOf && !baseline.unit && !target.unit)
    return [baseline.value * (baseline.outOf ?? 1), target.value * (target.outOf ?? 1)]
  const [a, b] = [baseline.unit, target.unit]
  if (a && b && a.name !== b.name) {
    const scale = SCALES.find(each => a.name in each) ?? {}
    const [s, t] = [scale[a.name], scale[b.name]]
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
  const moves = verb & flag.MOVES
  if (moves === flag.UP) return 'up'
  if (moves === flag.DOWN) return 'down'
  // “No more than 6%” tells by its bound, whatever words it is made of.
  if (target?.bound && !relative) return target.bound === 'least' ? 'up' : 'down'
  for (const token of tokens.slice(clause.from, clause.from + 40)) {
    if (isOneOf(token.low, 'up more higher increase increased rise rises grow grows growth double triple')) return 'up'
    if (
      isOneOf(
        token.low,
        'down fewer less lower decrease decreased reduced reduction fall falls drop drops halve halved'
      )
    )
      return 'down'
  }
  const sign = at(tokens, target?.from ?? -1).text
  if (target?.form === 'multiple' && target.value !== null) return target.value < 1 ? 'down' : 'up'
  if (relative && /^[+−-]$/.test(sign)) return sign === '+' ? 'up' : 'down'
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
  const first = Math.min(roles.baseline?.from ?? Infinity, target?.from ?? Infinity)
  const start = clause.subject ? clause.from : (clause.verb?.to ?? clause.from)
  const time = times.find(({ masks, from, kind }) => masks && from > start && kind !== 'window')
  // “In the spring survey, 80% agree that …”: where it was asked is no name.
  const isPlace = isOneOf(at(tokens, start).low, 'in on at among during') && at(tokens, first - 1).text === ','
  const counted = target && nameIn(text, tokens, ...countedAfter(tokens, target.to))
  if (isPlace && counted) return counted
  return nameIn(text, tokens, start, Math.min(first, tokens.length, time?.from ?? tokens.length)) ?? counted
}

/** Where the words end that say what a number counts: “12 blog posts by May”. */
function countedAfter(tokens: readonly Token[], after: number): [from: number, to: number] {
  let from = after
  if (isOneOf(at(tokens, from).low, 'of in more fewer less increase decrease reduction growth improvement')) from += 1
  if (isOneOf(at(tokens, from).low, 'of in')) from += 1
  let to = from
  while (
    to < Math.min(tokens.length, from + 12) &&
    !isOneOf(at(tokens, to).low, 'from to by , ; ( . in before until within per and → up down for at')
  )
    to += 1
  return [from, to]
}

/** Words of two ends of a name that belong to the sentence around it. */
const BEFORE = /^(?:the|a|an|our|of|all|about|around|roughly|between|,|:|-)$/
const BEHIND =
  /^(?:from|to|by|at|of|is|are|:|\(|-|up|down|above|below|under|reach(?:es)?|rises?|falls?|drops?|grows?|moves?|goes|stays?|remains?|the|→|,|who|in|and|for|reduced|increased|do|does|about|around|roughly|not|all|than)$/

/** The words from one token to another without what only joins them to the sentence; null where none are left. */
function nameIn(text: string, tokens: readonly Token[], start: number, end: number): string | null {
  let [from, to] = [start, end]
  while (to > from && BEHIND.test(at(tokens, to - 1).low) && !isOneOf(at(tokens, to - 2).low, 'a the')) to -= 1
  // “Gates open before 8 on 99% of days”; “classmates they like to work with” keeps its end.
  const last = at(tokens, to - 1).low
  if (to < tokens.length && to > from + 1 && isOneOf(last, 'on with') && at(tokens, to - 2).verb === 0) to -= 1
  while (to > from && BEFORE.test(at(tokens, from).low)) from += 1
  for (let i = from; i < to; i += 1) if (at(tokens, i).text === '(' || at(tokens, i).text === ';') to = i
  return to > from ? text.slice(at(tokens, from).start, at(tokens, to - 1).end) : null
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
  const { baseline, target } = roles
  // “From 46 to 62 out of 100”: both on the scale, not one as a share of it.
  const isScale = baseline?.form === 'ratio' ? target?.form === 'number' : baseline?.form === 'number' && target?.outOf
  const scaled = baseline && target && isScale ? compared(baseline, target) : null
  return {
    metric: metricOf(text, tokens, times, clause, roles),
    baseline: scaled?.[0] ?? baseline?.value ?? null,
    target: scaled?.[1] ?? target?.value ?? null,
    unit: roles.target?.unit?.name ?? roles.baseline?.unit?.name ?? null,
    direction: directionOf(tokens, clause, roles),
    deadline: deadline ? text.slice(...deadline.span) : null
  }
}
