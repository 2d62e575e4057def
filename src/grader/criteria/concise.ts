import { criterion } from '../criterion.ts'
import { without } from '../rewrite.ts'

const COMFORT = 14
const LONG = 18
const TOO_LONG = 25

export const concise = criterion({
  id: 'concise',
  judges: 'objective',
  title: { met: 'Fits on one line', missed: 'Does not fit on one line' },
  why: 'An objective is repeated in meetings, on walls and in heads. What does not fit on a line is not remembered, and usually not decided yet.',
  dissent:
    'Only “one line” has a source. The word limits are ours, and an objective in another language may need more.',
  sources: ['google-playbook', 'wodtke-2016', 'whatmatters-how-many'],
  lesson: 'objectives',
  reasons: {
    long: 'At {count} words nobody will know this by heart. Keep who it is for and what changes; the rest is explanation.',
    sentences: 'This is more than one sentence. Keep the one you would say if you were stopped in the corridor.'
  },
  check({ text, line }) {
    const count = line.tokens.filter(token => token.kind === 'word').length
    const stop = /(?<!\b(?:incl|etc|vs|approx|st|dr|mr|mrs|no|e\.g|i\.e|\p{L}))[.!?;]\s+\p{Lu}/u.exec(
      text.slice(0, 2000)
    )
    if (stop && count > 8) {
      const rest = [
        stop.index + 1 + (/\s+/.exec(text.slice(stop.index + 1))?.[0].length ?? 0),
        text.trimEnd().length
      ] as const
      return {
        outcome: 'missed',
        reason: 'sentences',
        evidence: [rest],
        credit: 0.2,
        fix: without(text, rest)
      }
    }
    if (count > TOO_LONG)
      return {
        outcome: 'missed',
        reason: 'long',
        evidence: [],
        data: { count: String(count) },
        credit: Math.max(0, 0.3 - (count - TOO_LONG) / 40)
      }
    return { outcome: 'met', evidence: [], credit: count > LONG ? 0.7 : count > COMFORT ? 0.9 : 1 }
  },
  examples: [
    {
      bad: 'In order to be able to drive further growth across all of our different regions and channels we will be working on building out a range of improvements to our marketing efforts overall',
      reason: 'long',
      better: 'Make switching to us the obvious choice for freelancers'
    },
    {
      bad: 'Close the month faster. [[Also build a new forecast model and then train the budget holders.]]',
      reason: 'sentences',
      better: 'Close the books without late nights'
    }
  ],
  allows: [
    'Make lab days the best day of the week',
    'Win the trust of mid-size hospitals in the north',
    'Be the partner schools in St. Petersburg trust'
  ]
})
