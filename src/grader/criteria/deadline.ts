import { AMOUNT, HEDGE } from '../../okr/lexicon/flags.ts'
import { deadlineOf } from '../../okr/time.ts'
import { criterion } from '../criterion.ts'
import { appended, without } from '../rewrite.ts'
import { tonedSpans } from '../tone.ts'

const SOMETIME =
  /^(?:soon|shortly|eventually|some day|someday|over time|as soon as possible|when possible|when feasible|in the near future|if possible)$/i

export const deadline = criterion({
  id: 'deadline',
  judges: 'key-result',
  title: { met: 'Has an end date', missed: 'Has no end date' },
  why: 'Without an end a result is always still on its way. Where the whole set shares a cycle, its last day is the date; a line of its own needs its own.',
  dissent:
    'Google wants a real date in each line; most templates let the lines inherit the cycle. We accept either, and ask where there is neither.',
  sources: ['google-playbook', 'doerr-2018', 'whatmatters-how-many'],
  lesson: 'key-results',
  reasons: {
    noDate:
      'Nothing says by when, neither here nor in a cycle. Declare the cycle, such as “Q3” or “this term”, or add “by …”.',
    sometime: '“{words}” never comes round. Name the day, the week or the cycle.'
  },
  check({ text, line, cycle }) {
    const time = deadlineOf(line.times)
    if (time) return { outcome: 'met', evidence: [time.span], credit: time.kind === 'duration' ? 0.9 : 1 }
    if (cycle !== null) return { outcome: 'met', evidence: [] }
    const sometime = tonedSpans(line, HEDGE | AMOUNT).find(span => SOMETIME.test(text.slice(...span)))
    if (sometime)
      return {
        outcome: 'missed',
        reason: 'sometime',
        evidence: [sometime],
        fix: appended(without(text, sometime), 'by the end of __')
      }
    return { outcome: 'missed', reason: 'noDate', evidence: [], fix: appended(text, 'by the end of __') }
  },
  examples: [
    { bad: 'Sign 5 reference clients', reason: 'noDate', better: 'Sign 5 reference clients by 15 November' },
    { bad: '300 monthly donors [[some day]]', reason: 'sometime', better: '300 monthly donors by 30 June (now 180)' },
    {
      bad: 'Answer 90% of letters within 7 days',
      reason: 'noDate',
      better: 'Answer 90% of letters within 7 days by the end of term'
    }
  ],
  allows: [
    'Cut refunds from 5% to 3% this quarter',
    'Run 10 km without stopping by week 6',
    'Raise attendance to 90% before the board meeting',
    'Pass the B1 exam in November'
  ]
})
