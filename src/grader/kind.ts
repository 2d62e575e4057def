import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at, isOneOf } from '../okr/token.ts'
import { commanded } from './kinds/commanded.ts'
import { doneAt } from './kinds/done.ts'
import { isHabit } from './kinds/habit.ts'
import { has, type KindReading, reading, saidOf, unclear } from './kinds/kind-reading.ts'
import { nounPhrase } from './kinds/noun-phrase.ts'
import { stated } from './kinds/stated.ts'
import { watched } from './kinds/watched.ts'

export type { Kind, KindReading, Sign } from './kinds/kind-reading.ts'

/**
 * What a key result promises, by the first of these that holds: a level kept, a share of one’s own work,
 * a number moved, somebody else’s behaviour, a result named after the work, a number reached, a thing made, work done.
 */
export function kindOf(line: Line): KindReading {
  const { tokens, clause, roles } = line
  const guard = watched(line)
  if (guard) return guard
  if (clause.verb && !clause.subject) return kept(line, commanded(line, clause.verb))
  if (isHabit(line))
    return reading('activity', 'habit', [
      [at(tokens, clause.from).start, at(tokens, clause.subject ? clause.subject.to - 1 : clause.from).end]
    ])
  if (!clause.subject) return roles.target ? nounPhrase(line, null) : ended(line, unclear(line))
  const found = stated(line)
  // “Ensure 99.9% uptime” promises a level; “ensure that 90% of parents reply” and “… loads in under 2 seconds” do not.
  const { from, to } = clause.subject
  const isDone =
    tokens.slice(from, to).some(({ noun }) => has(noun, flag.PERSON | flag.STAFF)) ||
    tokens.slice(to, to + 2).some(({ low }) => isOneOf(low, 'in within'))
  if (clause.ensured && roles.target && !roles.baseline && roles.target.form !== 'extreme')
    return found.kind === 'outcome' && !clause.verb && !isDone ? { ...found, kind: 'health', sign: 'level' } : found
  return kept(line, found)
}

/** “Continue to have zero errors” holds what is there. */
function kept(line: Line, found: KindReading): KindReading {
  const { text, clause } = line
  const isKept = clause.wrappers.some(([start]) => /^continu/i.test(text.slice(start, start + 8)))
  return found.kind === 'outcome' && isKept ? { ...found, kind: 'health', sign: 'level' } : ended(line, found)
}

/** What could not be told from the head of the line, told from an end of work that it names. */
function ended(line: Line, found: KindReading): KindReading {
  const { subject, verb, ensured } = line.clause
  // “Search usage is tracked in the log”: what looks like a command is the name of a thing.
  const isOpen =
    found.kind === 'unclear' ||
    (found.kind === 'activity' && verb !== null && !has(verb.flags, flag.HOLD) && !subject && !ensured)
  const isThere = /^there (?:is|are)\b/i.test(saidOf(line))
  const done = (isOpen || isThere) && !line.roles.target ? doneAt(line) : null
  return done ? reading('output', 'output', [done]) : found
}
