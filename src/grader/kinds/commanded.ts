import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Verb } from '../../okr/verb.ts'
import { type Command, type CommandReading, commandOf } from './command.ts'
import { arrived, brought, completed, kept, moved, softened } from './command-change.ts'
import { mastered, paced, spared } from './command-skill.ts'
import { granted, had, practised, praised, wordedAsWork } from './command-wording.ts'
import { handedOver, worked } from './command-work.ts'
import { has, type KindReading, outcome, output, unclear } from './kind-reading.ts'

/** The readings of a command. The first that answers decides, so a number moved goes before the work it takes. */
const READINGS: readonly CommandReading[] = [
  granted,
  wordedAsWork,
  had,
  paced,
  mastered,
  spared,
  practised,
  praised,
  kept,
  completed,
  moved,
  softened,
  brought,
  arrived,
  handedOver,
  worked
]

/** What a line promises that opens with a verb: “Raise …”, “Launch …”, “Keep …”. */
export function commanded(line: Line, verb: Verb): KindReading {
  const command = commandOf(line, verb)
  for (const read of READINGS) {
    const found = read(command)
    if (found) return found
  }
  return served(command)
}

/** What is left: being, becoming, giving and striving. */
function served({ line, verb, flags, target, here, whole }: Command): KindReading {
  if (verb.base === 'become') return outcome('wish', 0.4, whole)
  // “Give every teacher a laptop”: the thing comes after those who get it.
  const isGiven = ({ noun: is }: { noun: number }) => has(is, flag.DELIVERABLE)
  if (has(flags, flag.SERVE) && line.tokens.slice(verb.to).some(isGiven)) return output(line, here)
  return target ? outcome('metric', 0.7, here) : unclear(line)
}
