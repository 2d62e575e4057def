import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { has, noun } from './kind-reading.ts'
import { OFTEN } from './made.ts'

/** Something done by oneself so many times, or so long, in every day or week: “Study two hours a day”, “100 push-ups daily”. */
export function isHabit(line: Line): boolean {
  const { tokens, clause, roles, times } = line
  const { target, baseline } = roles
  // “At most 4 damaged pallets a week” is watched, not practised.
  if (!target || (target.bound === 'most' && !target.unit)) return false
  if (clause.verb?.base === 'sleep') return false
  const isCommand = clause.verb !== null && !clause.subject
  const subject = noun(line, clause.subject)
  const isOnce = at(tokens, target.to - 1).low === 'once'
  const often = times.some(
    ({ kind, from, to }) =>
      kind === 'window' &&
      from >= target.to - 1 &&
      (isOnce || /day|dai|week|night|morning|evening/.test(at(tokens, to - 1).low))
  )
  const counted = at(tokens, target.to)
  const isLong =
    target.unit?.kind === 'time' &&
    (!target.windowed || at(tokens, target.from - 1).low === 'for') &&
    (!target.bound || (!isCommand && target.bound === 'least'))
  // “Two hours with my study group each Saturday”, “16 hours’ training per agent”.
  if (!isCommand && isLong && target.from === clause.from && isOneOf(counted.low, 'of with training practice'))
    return true
  // “Daily walk of 30 minutes”
  if (
    !isCommand &&
    isLong &&
    !baseline &&
    OFTEN.has(at(tokens, clause.from).low) &&
    !has(subject, flag.METRIC | flag.FORM)
  )
    return true
  if (
    isCommand
      ? (clause.object ?? baseline) && !has(clause.verb?.flags ?? 0, flag.ACTIVITY | flag.BEHAVE | flag.HOLD)
      : has(subject, flag.PERSON | flag.STAFF | flag.METRIC | flag.FORM) || baseline
  )
    return false
  if (!often) return false
  return (
    isLong ||
    (isCommand && target.unit?.kind === 'physical' && !baseline) ||
    isOnce ||
    isOneOf(at(tokens, target.to - 1).low, 'times twice') ||
    counted.low === 'times' ||
    (has(counted.noun, flag.TIME) && counted.plural) ||
    (isCommand &&
      has(clause.verb?.flags ?? 0, flag.ACTIVITY | flag.BEHAVE) &&
      !target.unit &&
      target.form === 'number') ||
    (!isCommand && !target.unit && target.from === clause.from && isOneOf(target.form, 'number range'))
  )
}
