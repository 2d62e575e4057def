import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { completion } from './completion.ts'
import { core, evidenceAt, has, type KindReading, noun, outcome, reading } from './kind-reading.ts'
import { nounPhrase } from './noun-phrase.ts'
import { LIVE } from './reached.ts'
import { type StatementReading, statementOf } from './statement.ts'
import { behaving, continued, effective, told, undone, used } from './statement-change.ts'
import { enabled, given, ownTeam, passive, purposed } from './statement-work.ts'
import { levelWatched } from './watched.ts'

/** The readings of a statement. The first that answers decides, so one’s own work goes before what people do. */
const READINGS: readonly StatementReading[] = [
  undone,
  ownTeam,
  passive,
  given,
  purposed,
  continued,
  effective,
  enabled,
  behaving,
  used
]

/** What a line promises that opens with who or what: “NPS from 32 to 40”, “Customers who renew: 60% to 75%”, “New site launched”. */
export function stated(line: Line): KindReading {
  const { tokens, clause, roles, times } = line
  const { verb } = clause
  // “Meals saved per week”: the name of a measure, and nothing of where it should go.
  const isRate = times.some(
    ({ kind, from, to }) => kind === 'window' && to >= tokens.length - 1 && at(tokens, from).low === 'per'
  )
  if (isRate && !roles.target && !roles.baseline && (!verb || verb.bend === 'ed' || verb.bend === 'ing'))
    return reading('unclear', 'bare-metric', evidenceAt(line, clause.from, tokens.length))
  const done = completion(line)
  if (done) return reading('output', 'completion', [done])
  const found = levelWatched(line) ?? inPlace(line)
  if (found) return found
  if (!verb) return nounPhrase(line, core(line, line.clause.subject))
  const statement = statementOf(line, verb)
  for (const read of READINGS) {
    const answer = read(statement)
    if (answer) return answer
  }
  return told(statement)
}

/** “The payment flow is in place”: only a thing can be. “All testing is complete within 2 days of a release”: how fast. */
function inPlace(line: Line): KindReading | null {
  const { tokens, clause, roles, times } = line
  if (roles.baseline || roles.target?.unit) return null
  const end = (clause.subject?.to ?? clause.from + 1) + 12
  const live = tokens.findIndex(
    ({ low }, i) =>
      i > clause.from && i < end && (LIVE.has(low) || isOneOf(`${low}_${at(tokens, i + 1).low}`, 'in_place set_up'))
  )
  const flags = noun(line, core(line, clause.subject))
  // “First paying hospital live”: somebody has begun to.
  const paying = tokens.slice(clause.from, Math.max(live, 0)).some(({ low }) => low === 'paying')
  if (paying) return outcome('behaviour', 0.6, evidenceAt(line, clause.from, live + 1))
  const isCounted = has(flags, flag.METRIC | flag.PERSON) && !has(flags, flag.DELIVERABLE)
  if (live < 0 || (isCounted && at(tokens, live).low !== 'in')) return null
  const isFast = times.some(({ kind, from }) => kind === 'window' && from > live && at(tokens, from).low === 'within')
  const whole = evidenceAt(line, clause.from, live + 1)
  return isFast ? outcome('metric', 0.7, whole) : reading('output', 'output', whole)
}
