import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import type { Command } from './command.ts'
import { hasQuality } from './completion.ts'
import { activity, has, type KindReading, outcome, output, reading } from './kind-reading.ts'
import { isWork, OFTEN, PROGRAMME } from './made.ts'

/** Verbs that do work rather than deliver it, where their object is work. */
const HOLDERS = words(
  'conduct run hold perform carry organize schedule book make do have start facilitate attend continue'
)

const LEVEL = words('at above below under within steady')

/** “Hold 4 parent evenings” is an event; only “hold steady”, “hold churn at 3%” keeps a level. */
export function isHosted({ line, verb, object, objectFlags, first, isThing }: Command): boolean {
  if (verb.base === 'hold')
    return (
      object !== null &&
      !LEVEL.has(at(line.tokens, object.to).low) &&
      (has(objectFlags, flag.EVENT) || !has(objectFlags, flag.METRIC | flag.FORM))
    )
  return isOneOf(verb.base, 'conduct perform carry') && isThing && (!isWork(line, object) || PROGRAMME.has(first.low))
}

/** A thing handed over, held or hired, or so many of them; unless the number tells how well it went. */
export function handedOver(command: Command): KindReading | null {
  const { line, verb, object, first, flags, objectFlags, target, here, whole } = command
  // “Write in my journal every day”, “Post daily”: without a thing to hand over, over and over.
  const isOften = object ? OFTEN.has(first.low) : line.times.some(({ kind }) => kind === 'window')
  if (!target && isOften) return activity(line, here)
  if (!has(flags, flag.OUTPUT) && !isHosted(command)) return null
  if (isNumberMoved(command)) return outcome('metric', 0.85, here)
  // “Run an employee survey”: put on for others.
  const isPutOn = isOneOf(verb.base, 'run conduct hold') && PROGRAMME.has(first.low)
  if (HOLDERS.has(verb.base) && isWork(line, object) && !isPutOn) {
    const ends = endOf(line)
    return ends ? output(line, ends) : activity(line, whole)
  }
  if (has(objectFlags, flag.SEAL)) return reading('output', 'seal', whole)
  // “Publish 5 posts” is counted whole; where nothing is counted, the verb tells.
  return output(line, target ? whole : here)
}

/** “Deliver 20% growth”, “Ship 95% of orders on time”: the object is a number, not a thing. */
const isNumberMoved = ({ line, verb, objectFlags, target, counted, isThing }: Command): boolean =>
  // “Run at an error rate under 1%”
  (verb.base === 'run' && at(line.tokens, verb.to).low === 'at') ||
  (target !== null &&
    (target.unit !== null || target.form === 'ratio') &&
    !counted &&
    !isThing &&
    (has(objectFlags, flag.METRIC | flag.FORM) || hasQuality(line)))

/** Work without a thing at its end: “Attend …”, “Research …”. */
export function worked({ line, verb, object, flags, here, whole }: Command): KindReading | null {
  if (!has(flags, flag.ACTIVITY)) return null
  const ends = endOf(line)
  if (ends) return output(line, ends)
  // “Contribute one fix” hands it over; “contribute to the magazine” takes part.
  return verb.base === 'contribute' && object ? output(line, whole) : activity(line, here)
}

/** What a line of work ends in: “Research tools and choose one”, “Conduct interviews and deliver a report”. */
function endOf({ tokens, clause: { from } }: Line): Span[] | null {
  for (let i = from + 1; i < tokens.length && i < from + 40; i += 1) {
    const [verb, object] = [at(tokens, i + 1), at(tokens, i + 2)]
    const isNext = isOneOf(at(tokens, i).low, 'and then &') && has(verb.verb, flag.OUTPUT) && verb.bend === 'base'
    // “… and print 3 guides”, “… and print/post it”; “… and offer 30% off” is no thing.
    const isThing =
      object.kind === 'number' || object.text === '/'
        ? at(tokens, i + 3).kind === 'word'
        : object.kind === 'word' && !isOneOf(object.low, 'of for to in on with and or sure')
    if (isNext && isThing) return [spanOf(tokens, i + 1, i + 2)]
  }
  return null
}
