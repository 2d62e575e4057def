import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Command } from './command.ts'
import { isHosted } from './command-work.ts'
import { completion } from './completion.ts'
import { evidenceAt, has, isDeliverable, type KindReading, outcome, output, reading } from './kind-reading.ts'
import { made } from './made.ts'
import { reached } from './reached.ts'
import { doing } from './result-clause.ts'

/** What comes of a thing, said without a number: “that are read”, “that reduces …”, “to make … faster”. */
const EFFECT =
  /\bthat\s+(?:(?:is|are|gets?)\s+(?:used|read|adopted|opened|cited)\b|(?:decrease|reduce|increase|cut|raise|lower|double|halve)s?\s+\w)|\bto\s+make\s[^,;.]{3,60}\s(?:faster|cheaper|shorter|quicker|smaller|lighter)\b/i

/** A purpose that names what is to move. */
const PURPOSE = /\bto\s+(?:minimi[sz]e|maximi[sz]e|reduce|decrease|lower|cut|shorten|increase|raise|double|halve)\s/i

/** How much a machine does in no time. */
const RATE = /\b(?:rps|qps|tps|iops|(?:per|a|\/)\s*(?:second|sec|minute|s))\b/i

const CROWD = words('team headcount staff workforce department')

const HELD = words('updated up current clean informed documented posted')

const MEASURED = flag.METRIC | flag.FORM | flag.LOWER

/** A level kept: “Keep churn at 3%”; or work gone on with: “Maintain the docs”. */
export function kept(command: Command): KindReading | null {
  const { line, flags, target, here } = command
  if (!has(flags, flag.HOLD) || isHosted(command)) return null
  if (isHeldWork(command)) return reading('activity', 'activity', here)
  return line.roles.baseline && !target?.bound ? outcome('metric', 0.9, here) : reading('health', 'level', here)
}

/** “Maintain documentation”, “Continue weekly meetings”: keeping on with work, not with a level. */
function isHeldWork({ line, verb, target, object }: Command): boolean {
  if (target) return false
  const { tokens, clause } = line
  const flags = clause.object ? at(tokens, clause.object.head).noun : 0
  if (at(tokens, verb.to).low === 'a') return true
  if (verb.base === 'continue' && !has(flags, MEASURED)) return true
  // “Keep the docs updated”; “Keep the budget from running out” guards a level.
  const { low } = at(tokens, clause.object?.to ?? -1)
  if (HELD.has(low)) return true
  return low !== 'from' && object !== null && has(flags, flag.DELIVERABLE | flag.EVENT)
}

/** Share of one’s own work: “Complete 80% of the roadmap”. */
export function completed({ line, verb, flags }: Command): KindReading | null {
  // “Pass 90% of the tests”: they say how good the work is.
  const done = has(flags, flag.DOWN) || verb.base === 'pass' ? null : completion(line)
  return done && reading('output', 'completion', [done])
}

/** A number moved: “Raise renewals”; unless what rises is one’s own work or crew. */
export function moved({ line, object, first, flags, objectFlags, target, here, whole }: Command): KindReading | null {
  if (!has(flags, flag.MOVES)) return null
  if (has(flags, flag.TASK) && !has(objectFlags, MEASURED) && line.roles.baseline === null) return null
  const isMade = has(flags, flag.UP)
  const own = isMade && target ? made(line, object, whole) : null
  if (own) return own
  if (isMade && !target && isDeliverable(line, line.clause.object)) return output(line, whole)
  // “Grow the collection to 650 maps”
  const counted = target && !target.unit ? at(line.tokens, target.to).noun : 0
  if (isMade && !line.roles.relative && has(counted, flag.DELIVERABLE) && !has(counted, flag.METRIC))
    return output(line, whole)
  if (has(flags, flag.UP) && CROWD.has(first.low)) return reading('output', 'counted-output', whole)
  return outcome('metric', 1, here)
}

/** Better, without saying how: “Improve onboarding”; a number or a purpose says of what. */
export function softened(command: Command): KindReading | null {
  const { line, flags, objectFlags, target, counted, isThing, here, whole } = command
  if (!has(flags, flag.SOFT)) return null
  // “Enable the log-in for all customers”: whom the number counts, not how much comes of it.
  const isFor =
    target !== null &&
    (target.value === 100 || target.form === 'extreme') &&
    isOneOf(at(line.tokens, target.from - 1).low, 'for to across in on')
  if (has(flags, flag.TASK) && (target === null || counted || isThing || isFor)) return null
  if (target) return outcome('metric', 0.95, here)
  if (has(objectFlags, MEASURED) && !has(objectFlags, flag.ABSTRACT)) return outcome('wish', 0.4, whole)
  // “Improve error messages to reduce open issues”: what it is for says what moves.
  const purpose = PURPOSE.exec(line.text.slice(0, 400))
  if (purpose) return outcome('wish', 0.4, [[purpose.index, purpose.index + purpose[0].length]])
  if (isThing && !has(objectFlags, flag.ABSTRACT)) return reading('output', 'output', whole)
  return reading('unclear', 'wish', whole)
}

/** Work whose result stands in the same line: “Launch … to raise sign-ups to 20%”, “Publish guides that are used”. */
export function brought({ line, verb, object, first, later, whole }: Command): KindReading | null {
  const { tokens, text } = line
  // “Create an increase in bookings”: the noun says what moves.
  if (isOneOf(first.low, 'increase decrease reduction growth rise') && at(tokens, (object?.head ?? 0) + 1).low === 'in')
    return outcome('metric', 0.9, whole)
  if (later >= 0) return outcome('result-clause', 0.8, evidenceAt(line, later, later + 1))
  const effect = EFFECT.exec(text.slice(0, 400))
  if (effect) return outcome('result-clause', 0.8, [[effect.index, effect.index + effect[0].length]])
  // “Train 60% of nurses to pass”, “Help 50 farmers double yield”: somebody else does something as a result.
  const doer = doing(line, verb.to)
  return doer && outcome('behaviour', 0.85, doer)
}

/** A number reached or won: “Win 5 clients”, “Reach 40% open rate”, “Close the books within 5 days”. */
export function arrived(command: Command): KindReading | null {
  const { line, verb, object, first, flags, target, isThing, here } = command
  if (target?.unit?.kind === 'money' && has(flags, flag.REACH)) return outcome('metric', 0.9, here)
  const isWork = has(flags, flag.TASK) && (isThing || !object || verb.base === 'submit')
  // “Handle 10k requests a second”, “Read 200 words a minute”
  const isPace = target !== null && RATE.test(line.text.slice(target.span[0]))
  if (isPace && isOneOf(verb.base, 'handle serve process support read')) return outcome('metric', 0.75, here)
  // “Convert readers to subscribers”
  if (verb.base === 'convert' && !target && has(command.objectFlags, flag.PERSON))
    return outcome('behaviour', 0.6, here)
  const found = has(flags, flag.REACH | flag.BEHAVE) && !isWork ? reached(command) : null
  if (found) return found
  // How fast the work is done, not that it is.
  const isTimed =
    target?.unit?.kind === 'time' &&
    (target.windowed || target.bound === 'most' || isOneOf(at(line.tokens, target.from - 1).low, 'in within'))
  const isMany = !object || first.plural || line.roles.baseline !== null
  return isTimed && isMany && has(flags, flag.TASK) ? outcome('metric', 0.75, here) : null
}
