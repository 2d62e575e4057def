import { at, isOneOf, words } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { without } from '../rewrite.ts'

const LONG = 25
const TOO_LONG = 32
/** Means, not scope: “by redesigning”, “through a new agency”; “through referrals” says which sign-ups count. */
const MEANS = words('via through using by')

export const brief = criterion({
  id: 'brief',
  judges: 'key-result',
  title: { met: 'Short, and leaves the way open', missed: 'Carries more than the result' },
  why: 'The way there may change next week; the result should not have to. A short line is also the one people can repeat without looking it up.',
  dissent:
    'Google keeps the means in some of its own examples, such as a launch that is to raise sign-ups. Outcome schools leave the how open. We only flag a line that prescribes the work at length.',
  sources: ['whatmatters-how-many', 'google-playbook'],
  lesson: 'key-results',
  reasons: {
    means:
      '“{words}” is the way you plan to get there. Move it to your plan, so that you may change it without touching the result.',
    long: 'At {count} words this is hard to keep in mind. Keep the measure, the start, the end; move the rest to your notes.'
  },
  check({ text, line, kind }) {
    const { tokens, roles } = line
    const count = tokens.filter(token => token.kind === 'word').length
    const from = Math.max(roles.target?.to ?? tokens.length, roles.baseline?.to ?? 0)
    for (let i = from; i < Math.min(tokens.length, from + 60); i += 1) {
      const [token, next, third] = [at(tokens, i), at(tokens, i + 1), at(tokens, i + 2)]
      if (!MEANS.has(token.low) || line.places.timeAt(i) || line.places.quantityAt(i + 1)) continue
      const works = next.bend === 'ing' && next.verb !== 0
      const solves =
        token.low !== 'by' &&
        isOneOf(next.low, 'a an the our') &&
        third.kind === 'word' &&
        (third.low === 'new' || at(tokens, i + 3).text === ',')
      if (works || (solves && kind.kind === 'outcome')) {
        const means = [token.start, text.trimEnd().replace(/\.$/, '').length] as const
        return {
          outcome: 'missed',
          reason: 'means',
          evidence: [means],
          credit: count > LONG ? 0.2 : 0.5,
          fix: without(text, means)
        }
      }
    }
    if (count > TOO_LONG) return { outcome: 'missed', reason: 'long', evidence: [], data: { count: String(count) } }
    return { outcome: 'met', evidence: [], credit: count > LONG ? 0.7 : 1 }
  },
  examples: [
    {
      bad: 'Checkout completion from 62% to 74% [[by building one-click pay]]',
      reason: 'means',
      better: 'Checkout completion from 62% to 74%'
    },
    {
      bad: 'Cut cost per lead from 1,800 to 1,200 rupees [[through a new agency, new creatives and weekly calls]]',
      reason: 'means',
      better: 'Cut cost per lead from 1,800 to 1,200 rupees'
    },
    {
      bad: 'Raise the share of families who come to the evening talks that we hold in the school hall together with the library and the health centre from 12% to 30%, counting each family only once however often they come',
      reason: 'long',
      better: 'Raise the share of families at our evening talks from 12% to 30%'
    }
  ],
  allows: [
    'Orders via the mobile app from 20% to 35%',
    'Raise sign-ups through referrals from 40 to 90 a month',
    'Raise trial-to-paid from 8% to 12% by June',
    'Grow donations by 20% (now 40,000)'
  ]
})
