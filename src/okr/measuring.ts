import type { Clause } from './clause.ts'
import * as flag from './lexicon/flags.ts'
import type { Quantity } from './quantity.ts'
import type { Roles } from './roles.ts'
import { deadlineOf, type Time } from './time.ts'
import { at, type Token } from './token.ts'

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
  // “From 4.1 to 4.6 out of 5” names the scale once, for both.
  if (!baseline.outOf !== !target.outOf && !baseline.unit && !target.unit)
    return [baseline.value * (baseline.outOf ?? 1), target.value * (target.outOf ?? 1)]
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
  const moves = verb & flag.MOVES
  if (moves === flag.UP) return 'up'
  if (moves === flag.DOWN) return 'down'
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
  const first = Math.min(roles.baseline?.from ?? Infinity, target?.from ?? Infinity)
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

/** The measure of a line that has been read. */
export function measured(
  text: string,
  tokens: readonly Token[],
  times: readonly Time[],
  clause: Clause,
  roles: Roles
): Measure {
  const deadline = deadlineOf(times)
  return {
    metric: metricOf(text, tokens, times, clause, roles),
    baseline: roles.baseline?.value ?? null,
    target: roles.target?.value ?? null,
    unit: roles.target?.unit?.name ?? roles.baseline?.unit?.name ?? null,
    direction: directionOf(tokens, clause, roles),
    deadline: deadline ? text.slice(...deadline.span) : null
  }
}
