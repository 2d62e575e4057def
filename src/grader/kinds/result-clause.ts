import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { evidenceAt, has } from './kind-reading.ts'

/** No sentence goes on longer; what lies beyond belongs to a pasted page. */
const REACH_OF_SENTENCE = 80

/** A later part of the line that says what changes: “… to raise repeat orders from 20 to 32%”, “… with 10,000 downloads”. */
export function resultClause(line: Line, lead: number): number {
  const { tokens, roles, places } = line
  const target = roles.target
  if (!target) return -1
  const last = Math.max(target.from, roles.baseline?.from ?? 0, roles.others.at(-1)?.from ?? 0)
  for (let j = lead; j < Math.min(last + 1, tokens.length, lead + REACH_OF_SENTENCE); j += 1) {
    const token = at(tokens, j)
    const before = at(tokens, j - 1)
    const joins = isOneOf(before.low, 'to and that which who , so thereby ; can by help helps & will')
    // “By creating 3 guides” is the means.
    const ing = token.bend === 'ing' && has(token.verb, flag.MOVES | flag.REACH) && !has(token.verb, flag.OUTPUT)
    if (joins || ing) {
      const flags =
        has(token.verb, flag.MOVES) ||
        ing ||
        (joins && before.low !== ',' && has(token.verb, flag.REACH | flag.SOFT) && !has(token.verb, flag.ACTIVITY))
      if (flags && countsResult(line, j + 1)) return j
    }
    const withNumber = isOneOf(token.low, 'with reaching achieving generating bringing')
      ? places.quantityAt(j + 1)
      : undefined
    if (withNumber && j > lead) {
      const counted = at(tokens, withNumber.to)
      const following = at(tokens, withNumber.to + 1)
      // “With no complaints” is a result; “alerts for runs with no jobs” says which runs.
      const wanted = withNumber.form === 'extreme' && withNumber.value === 0 ? flag.LOWER : flag.METRIC
      if (has(counted.noun | following.noun, wanted) && !has(counted.noun, flag.DELIVERABLE)) return j
    }
  }
  return -1
}

/** Whether a quantity after `i` counts something that is not a deliverable. */
export function countsResult(line: Line, i: number): boolean {
  for (const q of line.quantities) {
    if (q.from < i || q.faint) continue
    const counted = at(line.tokens, q.to)
    const second = at(line.tokens, q.to + 1)
    const thing = second.kind === 'word' && second.noun !== 0 ? second : counted
    if (q.unit || q.form !== 'number') return true
    return !has(thing.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK) || has(thing.noun, flag.METRIC)
  }
  return false
}

/** Who does what after a verb: “60% of nurses to pass the test”, “50 farmers double their yield”. */
export function doing(line: Line, from: number): Span[] | null {
  const { tokens, roles } = line
  if (!roles.target) return null
  let person = -1
  for (let i = from; i < Math.min(tokens.length, from + 14); i += 1) {
    const token = at(tokens, i)
    if (person >= 0) {
      const next = at(tokens, i + 1)
      if (token.low === 'to' && next.verb !== 0 && next.bend === 'base') {
        const works =
          has(next.verb, flag.BEHAVE | flag.REACH | flag.MOVES) && !isOneOf(next.low, 'use attend participate join')
        return works ? evidenceAt(line, i, i + 2) : null
      }
      if (
        i === person + 1 &&
        !isOneOf(at(tokens, i - 1).low, 'and or , to &') &&
        token.verb !== 0 &&
        token.bend === 'base' &&
        token.noun === 0 &&
        has(token.verb, flag.MOVES | flag.BEHAVE | flag.REACH)
      )
        return evidenceAt(line, i, i + 1)
    }
    if ((has(token.noun, flag.PERSON | flag.STAFF) || (token.noun | token.verb) === 0) && token.plural) person = i
  }
  return null
}
