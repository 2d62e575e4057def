import { compared } from '../../okr/measuring.ts'
import { criterion } from '../criterion.ts'

const LEAST_CHANGE = 0.03
const MOST_TIMES = 10
/** From a handful, ten times as many may be next month’s news; and what took days may take minutes. */
const HANDFUL = 50
const SATURATED = 90

export const stretch = criterion({
  id: 'stretch',
  judges: 'key-result',
  title: { met: 'Asks for a real step', missed: 'Hardly a step, or out of sight' },
  why: 'Hard, specific goals bring out more than easy ones, and hopeless ones bring out excuses. A start and a target side by side show which it is. In safety and compliance 0 or 100% can be right; then say that you commit to it.',
  dissent:
    'Google calls 0.6 to 0.7 a success for an aspiration and 1.0 for a commitment; Wodtke aims at even odds; Castro advises beginners to aim at what they can reach. No study we know settles it, so nothing here costs a point.',
  sources: ['locke-latham-2002', 'ordonez-2009', 'google-playbook', 'wodtke-2016'],
  lesson: 'key-results',
  reasons: {
    small:
      'From start to target is a step of {count}. If that is hard to win, leave it; if not, aim for one people would notice.',
    vast: 'That is {count} times the start. What would have to be true by the end of the cycle, and would half of it already be a success?',
    extreme: '“{words}” leaves no room at all. Do you commit to it, or would a high share already make you proud?'
  },
  check({ line: { roles }, kind, commitment }) {
    const { baseline, target } = roles
    if (!target || roles.relative || kind.kind !== 'outcome') return { outcome: 'not-applicable' }
    const ends = baseline && compared(baseline, target)
    const evidence = baseline ? [baseline.span, target.span] : [target.span]
    if (ends && ends[0] > 0 && ends[1] > 0 && ends[0] !== ends[1]) {
      const [start, end] = ends
      // The last tenths of a percent are the hardest: there the step counts against what is left.
      const isNearlyFull = (target.unit?.kind ?? 'percent') === 'percent' && start >= SATURATED && start < 100
      const step = Math.abs(end - start) / (isNearlyFull ? 100 - start : start)
      if (step < LEAST_CHANGE)
        return { outcome: 'missed', reason: 'small', evidence, data: { count: `${Number((step * 100).toFixed(1))}%` } }
      // “Dues older than 60 days under 10 lakh”: days are no start of rupees.
      const isAlike = !baseline.unit === !target.unit
      if (isAlike && end / start > MOST_TIMES && start >= HANDFUL)
        return { outcome: 'missed', reason: 'vast', evidence, data: { count: `${Math.round(end / start)}` } }
    }
    const isExtreme =
      target.form === 'extreme' || target.value === 0 || (target.unit?.kind === 'percent' && target.value === 100)
    if (isExtreme && commitment !== 'committed')
      return { outcome: 'unsure', reason: 'extreme', evidence: [target.span] }
    return ends ? { outcome: 'met', evidence: [] } : { outcome: 'not-applicable' }
  },
  examples: [
    {
      bad: 'Sign-ups from [[600]] to [[606]] a month',
      reason: 'small',
      better: 'Sign-ups from 600 to 950 a month'
    },
    {
      bad: 'Subscribers from [[20,000]] to [[4 million]]',
      reason: 'vast',
      better: 'Subscribers from 20,000 to 32,000'
    }
  ],
  allows: ['Uptime from 99.5% to 99.95%', 'Paying schools from 2 to 25', 'Deploys per week from 2 to 10']
})
