import type { KeyResultPart } from '../grader/part.ts'
import type { Quantity } from '../okr/quantity.ts'
import { at } from '../okr/token.ts'
import { lowered, raised, unstopped } from './wording.ts'

/** A key result taken apart at its from-to pair: “Raise” “repeat orders” “18%” “27%” “in Pune by June”. */
export type Shape = {
  /** What stands before the pair, without a colon: “Raise repeat orders”. */
  readonly lead: string
  /** The verb of the command as written; null where the line names its measure only. */
  readonly verb: string | null
  /** What is measured, small: “repeat orders”. */
  readonly metric: string
  readonly start: string
  readonly end: string
  /** How often the number is read, with its space: “ a month”; empty where nothing says so. */
  readonly per: string
  /** What else stands after the pair, with its space: “ in Pune by June”. */
  readonly tail: string
  readonly baseline: Quantity
  readonly target: Quantity
  /** Whether the number goes down. */
  readonly falls: boolean
}

const JOINT = /^\s*(?:to|→|->|–|—|up to|down to|to at least|to under|to over)\s*$/
const OPENING = /(?:,?\s*\b(?:up|down)\s+from|,?\s*\bfrom|:|,|–|—)\s*$/i

/** Takes a key result apart; null where it has no plain pair of start and end, side by side, or nothing before it. */
export function shapeOf({ text, line, kind }: KeyResultPart): Shape | null {
  const { roles, clause, tokens, measure } = line
  const { baseline, target } = roles
  if (!baseline || !target || roles.relative || baseline.from > target.from || kind.kind !== 'outcome') return null
  if (!JOINT.test(text.slice(baseline.span[1], target.span[0]))) return null
  const first = at(tokens, line.start).start
  const lead = text.slice(first, baseline.span[0]).replace(OPENING, '').trimEnd()
  const isCommand = clause.verb !== null && clause.subject === null
  const begins = isCommand && clause.verb ? at(tokens, clause.verb.to - 1).end - first : 0
  const metric = lead.slice(begins).trim()
  if (metric === '' || /[.;]\s/.test(lead) || roles.others.length > 0) return null
  const rest = unstopped(text.slice(target.span[1]))
  const per = /^ (?:an?|per|each|every) [\p{L}-]+/u.exec(rest)?.[0] ?? ''
  return {
    lead,
    verb: isCommand ? lead.slice(0, begins) : null,
    metric: lowered(metric),
    start: text.slice(...baseline.span),
    end: text.slice(...target.span),
    per,
    tail: rest.slice(per.length),
    baseline,
    target,
    falls: measure.direction === 'down'
  }
}

/** “Raise” or “Cut”: the verb the line has, or one that fits its numbers. */
export function movesBy({ verb, falls }: Shape): string {
  return verb ?? (falls ? 'Cut' : 'Raise')
}

/** The verb for the other way. */
export function movesAgainst({ falls }: Shape): readonly string[] {
  return falls ? ['Raise', 'Increase'] : ['Cut', 'Reduce', 'Lower']
}

/** The measure as a heading: “Share of new customers who return”. */
export function headingOf({ metric }: Shape): string {
  return raised(metric.replace(/^(?:the|our|my|a|an)\s+/i, ''))
}

/** The measure without its form: “new customers who return” of “the share of new customers who return”. */
export function thingOf({ metric }: Shape): string {
  return metric
    .replace(/^(?:the|our|my)\s+/i, '')
    .replace(/^(?:average|median|mean|total|monthly|weekly|daily)\s+/i, '')
    .replace(/^(?:share|number|percentage|proportion|rate|count|total|amount)\s+of\s+/i, '')
    .trim()
}
