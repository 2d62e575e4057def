import * as flag from '../../okr/lexicon/flags.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

export const singleMeasure = criterion({
  id: 'single-measure',
  judges: 'key-result',
  title: { met: 'Measures one thing', missed: 'Measures several things at once' },
  why: 'When one number is reached and the other is not, a line with two of them has no honest grade. Two lines have two.',
  dissent:
    'A guard inside the line, as in “without raising refunds”, is praised by some and split by others. We let it stand.',
  sources: ['lamorte', 'wiegers'],
  lesson: 'key-results',
  reasons: {
    several: '“{first}” and “{second}” are two targets. Give each its own line, so that each gets its own grade.'
  },
  check({ text, line }) {
    const { roles } = line
    const { target, others } = roles
    if (!target) return { outcome: 'not-applicable' }
    for (const other of others) {
      const [a, b] = target.from < other.from ? [target, other] : [other, target]
      // “Our three largest customers, …: 71 to 85”: what is counted before a pair says whose.
      if (roles.baseline && a === other && (!a.unit || a.unit.kind === 'time')) continue
      if (joinsTargets(line, a, b)) {
        return {
          outcome: 'missed',
          reason: 'several',
          evidence: [a.span, b.span],
          data: { first: text.slice(...a.span), second: text.slice(...b.span) },
          credit: others.length > 1 ? 0 : 0.3
        }
      }
    }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    { bad: 'NPS [[40]] and churn [[3%]]', reason: 'several', better: 'NPS from 28 to 40' },
    {
      bad: 'Deal size to [[4.5 lakh]] and win rate to [[30%]]',
      reason: 'several',
      better: 'Average deal size from 3 to 4.5 lakh'
    },
    {
      bad: 'Hire [[5]] teachers and train [[12]] tutors',
      reason: 'several',
      better: 'Pupils taught by a trained tutor: 120 to 300'
    }
  ],
  allows: [
    'Trial-to-paid from 6% to 9% without raising refunds above 2%',
    'Between 40 and 45 renewals',
    'Keep CSAT above 4.5 while halving wait time',
    '9 of 10 students submit a portfolio',
    'Win 5 clients with at least 50 seats'
  ]
})

/** Whether two quantities are joined as equals: “and”, a comma or a semicolon between them, something counted by each. */
function joinsTargets(
  line: Parameters<typeof singleMeasure.check>[0]['line'],
  { to: from }: Quantity,
  { from: to, to: end }: Quantity
): boolean {
  const { tokens, places } = line
  let joined = false
  for (let i = from; i < Math.min(to, from + 30); i += 1) {
    const low = at(tokens, i).low
    if (places.timeAt(i)) continue
    if (isOneOf(low, 'without while with per within who that whose each at for in over among from by') && !joined)
      return false
    // What stands behind these, or in brackets, is the way there or a note.
    if (isOneOf(low, 'without while with per whose than through via using by (')) return false
    if (isOneOf(low, 'and & ; , plus +')) joined = true
  }
  // “54% to 70%; … 31% to 20%”: two pairs are two measures, whatever they are called.
  if (!joined || isOneOf(at(tokens, to - 1).low, 'to →')) return joined
  for (let i = from; i < Math.min(end + 3, tokens.length); i += 1)
    if (
      (at(tokens, i).noun &
        (flag.METRIC | flag.FORM | flag.PERSON | flag.DELIVERABLE | flag.EVENT | flag.STAFF | flag.LOWER)) !==
      0
    )
      return true
  return false
}
