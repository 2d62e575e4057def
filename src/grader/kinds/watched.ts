import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { core, evidenceAt, has, type KindReading, noun, reading, saidOf } from './kind-reading.ts'

/** A guard, by how the line opens: “Guardrail: …”, “While we …”, “Still under 3%”. */
const GUARD =
  /^(?:guardrail\b(?!\s\w)|(?:while|as) we\b|still (?:at|fewer|less|more|no|under|over|below|above)\b|without letting\b)/i

/** A limit, by how the line opens: “No more than …”, “No drop in …”, “Never let …”. */
const LIMIT =
  /^(?:no (?:\w+ ){1,5}(?:more|longer|later|less|fewer) than|no (?:drop|decline|decrease|dip|fall|increase|rise|loss) in|(?:do not|don.t|never) (?:let|allow|exceed))\b/i

/** “The reserve never falls below its floor” */
const NEVER = /\bnever\s+(?:breach|exceed|fall|drop|dip|go|rise|sink)\w*\b/i

/** A line that only watches: “stays below 3%”, “not above 1,900 a month”, “Guardrail: …”. */
const HELD =
  /\b(?:guardrail(?! \w)|health metric)\b|^(?:while|as) we\b|\b(?:not (?:above|below|under|over|drop|fall|exceed|less than|more than)|(?:stays?|remains?|holds) (?:at(?! home| school| work)|above|below|under|over|within|between|no|\d))\b|\b(?:stays?|remains?|holds) [<>≤≥]|\w (?:no (?:more|less|fewer|worse|lower|higher) than)\b/i

/** What a line watches rather than moves, by its wording alone. */
export function watched(line: Line): KindReading | null {
  const { clause, roles, text } = line
  const { target, baseline, others } = roles
  const said = saidOf(line)
  const opening = evidenceAt(line, clause.from, clause.from + 2)
  if (target && !baseline && GUARD.test(said)) return reading('health', 'level', [target.span])
  // “No customer waits longer than 40 seconds”: somebody is served faster.
  const isServed = [...others, target].some(each => each?.unit?.kind === 'time') && isPerson(line)
  if (!isServed && LIMIT.test(said)) return reading('health', 'level', opening)
  const never = NEVER.exec(text.slice(0, 300))
  if (never) return reading('health', 'level', [[never.index, never.index + never[0].length]])
  return !target?.unit && /^no one\b/i.test(said) ? reading('outcome', 'behaviour', opening) : null
}

/** A value said to stay: “Churn stays below 3%”, “NPS from 40 to 40”. */
export function levelWatched(line: Line): KindReading | null {
  const { clause, roles, measure } = line
  const { target, baseline } = roles
  const { verb } = clause
  const isLevel = measure.direction === 'hold' && baseline !== null
  // “Patients wait no more than 20 minutes”: somebody does so, nothing is held.
  const isActing = verb !== null && verb.base !== 'be' && isPerson(line) && !has(verb.flags, flag.HOLD | flag.MOVES)
  const isOne = (target === null) !== (baseline === null)
  return isLevel || (isOne && !isActing && HELD.test(saidOf(line)))
    ? reading(
        'health',
        'level',
        verb ? evidenceAt(line, verb.at, verb.to) : evidenceAt(line, clause.from, clause.subject?.to ?? clause.from + 1)
      )
    : null
}

const isPerson = (line: Line): boolean => has(noun(line, core(line, line.clause.subject)), flag.PERSON)
