import { criterion } from '../criterion.ts'

const objective = 'Become the supplier our customers’ auditors recommend'

/** Read once a year, when it is too late to steer. */
const YEARLY = /\b(?:annual(?:ly)?|yearly|year[- ]end|end[- ]of[- ]year|once a year|every (?:december|june))\b/i

export const leading = criterion({
  id: 'leading',
  judges: 'draft',
  title: { met: 'Can be steered on the way', missed: 'Is read when it is too late' },
  why: 'A result that is only read after the cycle is a verdict, not a guide. One measure that moves within weeks tells you whether to go on.',
  sources: ['grove-1983', 'google-playbook'],
  lesson: 'key-results',
  reasons: {
    late: 'Every measure here is read once a year. Which sign, seen within weeks, would tell you that it is moving? Make that a key result.'
  },
  check({ draft, keyResults }) {
    if (keyResults.length < 2) return { outcome: 'not-applicable' }
    const isYear = draft.cycle !== undefined && /^(?:FY ?)?\d{2,4}(?:[-–]\d{2,4})?$/i.test(draft.cycle.trim())
    const isLate = !isYear && keyResults.every(({ text }) => YEARLY.test(text.slice(0, 500)))
    return isLate ? { outcome: 'missed', reason: 'late', evidence: [] } : { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: {
        objective,
        keyResults: ['Annual supplier score from 71 to 85', 'Findings in the year-end audit: 14 to 5']
      },
      reason: 'late',
      better: { objective, keyResults: ['Annual supplier score from 71 to 85', 'Late deliveries a week from 30 to 8'] }
    },
    {
      bad: { objective, keyResults: ['Annual NPS from 20 to 35', 'Yearly renewals from 71% to 82%'] },
      reason: 'late',
      better: { objective, keyResults: ['NPS after delivery from 20 to 35', 'Yearly renewals from 71% to 82%'] }
    }
  ],
  allows: [{ objective, keyResults: ['Practice tests passed: 9 to 20', 'Year-end exam mark from 58 to 70'] }]
})
