import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { has } from './kind-reading.ts'

/** Words after a target that say how well the work went. */
const RATED =
  /\b(?:on (?:time|budget|schedule)|in full|without|within|late|same-day|first-time|on the (?:\w+ )?(?:day|date)|\w{4,}ly|\w+-free)\b/i

/** Words past which a share is no longer of work. */
const LEAVES = words(
  'who that to from in with by for per on within and or at than as rate rates score scores time times ratio ratios'
)

/** Share of one’s own work: “80% of roadmap delivered”, “100% implementation of the CRM”. */
export function completion(line: Line): Span | null {
  const { tokens, quantities } = line
  // “Increase test coverage to 80%”: how much has been written.
  const covered = tokens.findIndex(({ low }, i) => low === 'coverage' && isOneOf(at(tokens, i - 1).low, 'test code'))
  for (const q of quantities) {
    if (q.unit?.kind !== 'percent' && q.form !== 'ratio' && q.form !== 'extreme') continue
    // “At most 1 in 20 tickets reopened”: nobody sets out to finish little.
    if (q.value === 0 || q.bound === 'most') continue
    // “Reach 1,800 learners across all programmes” says where.
    if (q.form === 'extreme' && isOneOf(at(tokens, q.from - 1).low, 'across in throughout on over')) continue
    if (covered > 0) return spanOf(tokens, covered - 1, covered + 1)
    const of = at(tokens, q.to)
    for (let k = q.to; k < q.to + 6; k += 1) {
      const token = at(tokens, k)
      if (token.kind !== 'word' || LEAVES.has(token.low) || has(token.noun, flag.PERSON)) break
      const next = at(tokens, k + 1)
      const isWork =
        has(token.noun, flag.WORK) &&
        !isOneOf(token.low, 'ticket tickets item items plan plans work automation stage stages') &&
        !isOneOf(next.low, 'rate rates score scores time times ratio ratios')
      const isDone =
        isOneOf(token.low, 'plan plans work scope tickets feature features deliverables') &&
        next.bend === 'ed' &&
        has(next.verb, flag.OUTPUT)
      if (isWork || isDone) return spanOf(tokens, q.from, k + 1)
    }
    if (of.low === 'complete' || of.low === 'completion') {
      if (at(tokens, q.to + 1).low !== 'rate') return spanOf(tokens, q.from, q.to + 1)
    }
  }
  return null
}

/** “95% of orders on time”, “tickets within 24 hours”: the work is measured by how well it went. */
export function hasQuality({ text, roles: { baseline, target } }: Line): boolean {
  const end = target?.span[1] ?? 0
  return baseline !== null || RATED.test(text.slice(end, end + 90))
}
