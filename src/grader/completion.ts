import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at, spanOf, words } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'
import { has } from './kind-reading.ts'

const RATED = words('on in within without late early correctly accurately successfully independently')

const WORK_DONE = words(
  'delivered completed finished implemented launched shipped migrated done built deployed documented published released written created executed rolled trained set reviewed automated'
)

/** Share of one’s own work: “80% of roadmap delivered”, “100% implementation of the CRM”. */
export function completion(line: Line): Span | null {
  const { tokens, quantities } = line
  for (const q of quantities) {
    if (q.unit?.kind !== 'percent' && q.form !== 'ratio' && q.form !== 'extreme') continue
    if (q.value === 0) continue
    const of = at(tokens, q.to)
    let j = of.low === 'of' ? q.to + 1 : q.to
    while (
      /^(?:the|our|all|of|planned|agreed|new|project|quarterly|q[1-4]|product|this|committed)$/.test(
        at(tokens, j).low
      ) &&
      j < q.to + 6
    )
      j += 1
    let work = false
    for (let k = j; k < j + 4; k += 1) {
      const token = at(tokens, k)
      if (token.kind !== 'word' || /^(?:who|that|to|from|in|with|by|for|per|on|within)$/.test(token.low)) break
      if (/^(?:rate|score|time|ratio)s?$/.test(token.low) || has(token.noun, flag.PERSON)) {
        work = false
        break
      }
      if (has(token.noun, flag.WORK) && !/^(?:tickets?|items?|plans?|work|automation|stages?)$/.test(token.low))
        work = true
      if (
        /^(?:completion|plan|plans|work|scope|tickets|features?|deliverables)$/.test(token.low) &&
        of.low === 'of' &&
        WORK_DONE.has(at(tokens, k + 1).low)
      )
        work = true
      if (token.low === 'complete' && k === q.to) work = true
      if (work) return spanOf(tokens, q.from, k + 1)
    }
    if (of.low === 'complete' || of.low === 'completion') {
      if (at(tokens, q.to + 1).low !== 'rate') return spanOf(tokens, q.from, q.to + 1)
    }
  }
  return null
}

/** “95% of orders on time”, “tickets within 24 hours”: the work is measured by how well it went. */
export function hasQuality({ tokens, roles }: Line): boolean {
  const from = roles.target?.to ?? 0
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = at(tokens, i)
    if (
      RATED.has(token.low) &&
      (/^(?:time|full|days?|hours?|schedule|budget|first)$/.test(at(tokens, i + 1).low) ||
        at(tokens, i + 1).kind === 'number' ||
        token.low === 'late' ||
        token.low.endsWith('ly') ||
        token.low === 'without' ||
        token.low === 'within')
    )
      return true
    if (
      token.low === 'defect-free' ||
      token.low === 'error-free' ||
      token.low === 'same-day' ||
      token.low === 'first-time'
    )
      return true
  }
  return roles.baseline !== null
}
