import { compared } from '../../okr/measuring.ts'
import { criterion } from '../criterion.ts'

const objective = 'Pay everyone right the first time'
const MOST_TIMES = 10

/** What a law, a contract or a regulator asks for. */
const OBLIGED =
  /\b(?:regulat\w+|statutory|legal(?:ly)?|law|gdpr|audit(?:or)?s?|tax(?:es)?|payroll|payslips?|sla|licen[cs]es?|complian(?:ce|t)|contractual|mandatory|safety)\b/i

export const commitment = criterion({
  id: 'commitment',
  judges: 'draft',
  title: { met: 'The promise fits the goal', missed: 'Promises the wrong thing' },
  why: 'Of a committed OKR all of it is expected, of an aspirational one about 0.7. Mixing them up makes a missed duty look like a success, or a brave attempt like a failure.',
  dissent:
    'Google and Doerr divide OKRs into committed and aspirational ones. Others leave the word out and talk about confidence. We only compare what you declared with what you wrote.',
  sources: ['google-playbook', 'doerr-2018'],
  lesson: 'what-an-okr-is',
  reasons: {
    duty: 'You call this aspirational, and “{words}” sounds like something others rely on in full. Would 0.7 of it be fine for them? If not, commit to it.',
    leap: 'You commit to this, and “{words}” is a leap of more than ten times. Who has promised it to whom? If nobody, call it aspirational.'
  },
  check({ draft, objective, keyResults }) {
    if (draft.commitment === undefined) return { outcome: 'not-applicable' }
    if (draft.commitment === 'aspirational') {
      const duty = OBLIGED.exec(
        [objective?.text ?? '', ...keyResults.map(({ text }) => text)].join('\n').slice(0, 5000)
      )
      return duty
        ? { outcome: 'missed', reason: 'duty', evidence: [], data: { words: duty[0] } }
        : { outcome: 'met', evidence: [] }
    }
    const leap = keyResults.find(({ line: { roles } }) => {
      const ends = roles.baseline && roles.target && compared(roles.baseline, roles.target)
      return ends && ends[0] > 0 && ends[1] / ends[0] > MOST_TIMES
    })
    return leap
      ? { outcome: 'missed', reason: 'leap', evidence: [], data: { words: leap.text } }
      : { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Payroll mistakes from 40 to 4 a month'], commitment: 'aspirational' },
      reason: 'duty',
      better: { objective, keyResults: ['Payroll mistakes from 40 to 4 a month'], commitment: 'committed' }
    },
    {
      bad: { objective, keyResults: ['Subscribers from 400 to 12,000'], commitment: 'committed' },
      reason: 'leap',
      better: { objective, keyResults: ['Subscribers from 400 to 12,000'], commitment: 'aspirational' }
    }
  ],
  allows: [{ objective, keyResults: ['Payroll mistakes from 40 to 4 a month'] }]
})
