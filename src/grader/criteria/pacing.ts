import { deadlineOf } from '../../okr/time.ts'
import { criterion } from '../criterion.ts'

const objective = 'Let working students finish the degree they began'
const FEWEST = 3

export const pacing = criterion({
  id: 'pacing',
  judges: 'draft',
  title: { met: 'Its dates are a plan', missed: 'Everything is due on one day' },
  why: 'Where every line ends on the last day, no week before it can be late. What must happen first deserves an earlier date; a rate that is read weekly needs none.',
  dissent:
    'Many teams let everything end with the cycle and review every week instead. That works too, which is why this is advice.',
  sources: ['google-playbook'],
  lesson: 'key-results',
  reasons: {
    together:
      'All {count} end “{words}”. Which of them must have happened earlier for the others to come true? Give that one its own date.'
  },
  check({ keyResults }) {
    const dates = keyResults.map(({ text, line }) => {
      const ends = deadlineOf(line.times)
      return ends?.kind === 'deadline' ? text.slice(...ends.span) : ''
    })
    const [first = ''] = dates
    if (dates.length < FEWEST || dates.includes('')) return { outcome: 'not-applicable' }
    if (dates.some(date => date.toLowerCase() !== first.toLowerCase())) return { outcome: 'met', evidence: [] }
    return { outcome: 'missed', reason: 'together', evidence: [], data: { count: `${dates.length}`, words: first } }
  },
  examples: [
    {
      bad: {
        objective,
        keyResults: [
          'Working students with 18 credits: 40% to 65% by 30 November',
          'Courses dropped midway: 29% to 12% by 30 November',
          'Lectures watched within a week: 25% to 70% by 30 November'
        ]
      },
      reason: 'together',
      better: {
        objective,
        keyResults: [
          'Working students with 18 credits: 40% to 65% by 30 November',
          'Courses dropped midway: 29% to 12% by 15 October',
          'Lectures watched within a week: 25% to 70% by 1 October'
        ]
      }
    },
    {
      bad: {
        objective,
        keyResults: [
          '50 mentors by the end of June',
          '300 pairs by the end of June',
          '80% still meet by the end of June'
        ]
      },
      reason: 'together',
      better: {
        objective,
        keyResults: ['50 mentors by the end of April', '300 pairs by mid-May', '80% still meet by the end of June']
      }
    }
  ],
  allows: [{ objective, keyResults: ['Churn from 5% to 3%', 'Replies from 9 to 4 hours', 'NPS from 30 to 40 by June'] }]
})
