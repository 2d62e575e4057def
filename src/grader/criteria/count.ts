import { plural } from '../../text/plural.ts'
import { criterion } from '../criterion.ts'

const objective = 'Make lunch the part of the day nobody wants to skip'
const three = [
  'Pupils who eat in the canteen: 38% to 60%',
  'Longest queue from 22 to 8 minutes',
  'Lunches thrown away from 60 to 20 a day'
]

export const count = criterion({
  id: 'count',
  judges: 'draft',
  title: { met: 'Has a number of key results a team can keep in mind', missed: 'Has too few or too many key results' },
  why: 'One measure can be gamed and eight cannot be kept in mind. Two to four, five at most, show the objective from several sides and still leave a focus.',
  dissent:
    'About three says re:Work, three to five says What Matters, at most three says Wodtke, two to four says OKRs Tool from its own data. Three lies in all of them.',
  sources: ['rework', 'whatmatters-how-many', 'doerr-2018', 'wodtke-2016'],
  lesson: 'what-an-okr-is',
  reasons: {
    none: 'The objective has no key result yet, so nobody could tell whether you arrived. Write two to four measures that would prove it.',
    one: 'One key result shows one side of the objective. Which second measure would stop you from reaching this one in a way you would regret?',
    many: '{count} are more than a team keeps in mind. Keep the two to four that prove the objective; the rest can be watched as health metrics.'
  },
  check({ objective, keyResults }) {
    const written = keyResults.filter(({ text }) => text.trim() !== '').length
    if (objective === null) return { outcome: 'not-applicable' }
    if (written === 0) return { outcome: 'unsure', reason: 'none', evidence: [], credit: 0 }
    if (written === 1) return { outcome: 'missed', reason: 'one', evidence: [], credit: 0.3 }
    if (written > 5)
      return {
        outcome: 'missed',
        reason: 'many',
        evidence: [],
        data: { count: plural(written, 'key result') },
        credit: written > 7 ? 0 : 0.4
      }
    return { outcome: 'met', evidence: [], credit: written === 5 ? 0.9 : 1 }
  },
  examples: [
    {
      bad: { objective, keyResults: three.slice(0, 1) },
      reason: 'one',
      better: { objective, keyResults: three.slice(0, 2) }
    },
    {
      bad: { objective, keyResults: [...three, ...three, ...three] },
      reason: 'many',
      better: { objective, keyResults: three }
    }
  ],
  allows: [
    { objective: null, keyResults: three.slice(0, 1) },
    { objective, keyResults: three }
  ]
})
