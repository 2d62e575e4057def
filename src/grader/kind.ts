import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at } from '../okr/token.ts'
import { command } from './command.ts'
import { doneAt } from './done.ts'
import { isHabit } from './habit.ts'
import { evidenceAt, has, type KindReading, noun, reading, saidOf, unclear } from './kind-reading.ts'
import { nounPhrase } from './noun-phrase.ts'
import { statement } from './statement.ts'

export type { Kind, KindReading, Sign } from './kind-reading.ts'

/**
 * What a key result promises, by the first of these that holds: a level kept, a share of one’s own work,
 * a number moved, somebody else’s behaviour, a result named after the work, a number reached, a thing made, work done.
 */
export function kindOf(line: Line): KindReading {
  const { clause } = line
  const said = saidOf(line)
  if (
    /^(?:guardrail\b|(?:while|as) we\b|still (?:at|fewer|less|more|no|under|over|below|above)\b|without letting\b)/i.test(
      said
    ) &&
    line.roles.target &&
    !line.roles.baseline
  )
    return reading('health', 'level', 0.9, [line.roles.target.span])
  if (
    /^(?:no (?:\w+ ){1,5}(?:more|longer|later|less|fewer) than|no (?:drop|decline|decrease|dip|fall|increase|rise|loss) in|(?:do not|don.t|never) (?:let|allow|exceed))\b/i.test(
      said
    ) &&
    // “No customer waits longer than 40 seconds”: somebody is served faster.
    !(
      line.roles.others.concat(line.roles.target ?? []).some(({ unit }) => unit?.kind === 'time') &&
      has(noun(line, clause.subject), flag.PERSON)
    )
  )
    return reading('health', 'level', 0.8, evidenceAt(line, clause.from, clause.from + 2))
  // “The reserve never falls below its floor”
  const never = /\bnever (?:breach|exceed|fall|drop|dip|go|rise|sink)\w*\b/i.exec(line.text.slice(0, 300))
  if (never) return reading('health', 'level', 0.7, [[never.index, never.index + never[0].length]])
  if (/^no one\b/i.test(said) && !line.roles.target?.unit)
    return reading('outcome', 'behaviour', 0.5, evidenceAt(line, clause.from, clause.from + 2))
  if (!(clause.verb && !clause.subject) && isHabit(line))
    return reading('activity', 'habit', 0.6, [
      [at(line.tokens, clause.from).start, at(line.tokens, clause.subject ? clause.subject.to - 1 : clause.from).end]
    ])
  if (!clause.verb && !clause.subject) {
    return line.roles.target ? nounPhrase(line, null) : told(line, unclear(line))
  }
  const isCommand = clause.verb !== null && clause.subject === null
  if (
    clause.ensured &&
    !isCommand &&
    line.roles.target &&
    !line.roles.baseline &&
    line.roles.target.form !== 'extreme'
  ) {
    const inner = statement(line)
    return inner.kind === 'outcome' && clause.verb === null ? { ...inner, kind: 'health', sign: 'level' } : inner
  }
  const found = isCommand ? command(line) : statement(line)
  // “Continue to have zero errors” holds what is there.
  const isKept =
    found.kind === 'outcome' && clause.wrappers.some(([start]) => /^continu/i.test(line.text.slice(start, start + 8)))
  return isKept ? { ...found, kind: 'health', sign: 'level' } : told(line, found)
}

/** What could not be told from the head of the line, told from an end of work that it names. */
function told(line: Line, found: KindReading): KindReading {
  const { subject, verb, ensured } = line.clause
  // “Search usage is tracked in the log”: what looks like a command is the name of a thing.
  const isOpen =
    found.kind === 'unclear' ||
    (found.kind === 'activity' && verb !== null && !has(verb.flags, flag.HOLD) && !subject && !ensured)
  const isThere = /^there (?:is|are)\b/i.test(saidOf(line))
  const done = (isOpen || isThere) && !line.roles.target ? doneAt(line) : null
  return done ? reading('output', 'output', 0.5, [done]) : found
}
