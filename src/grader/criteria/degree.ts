import { criterion } from '../criterion.ts'
import { quotation } from '../quotation.ts'

export const degree = criterion({
  id: 'degree',
  judges: 'key-result',
  asks: true,
  title: { met: 'Can be part of the way there', missed: 'Is either done or not' },
  why: 'A result that is only ever 0 or 1 says nothing in week six and teaches nothing when it is missed. Where somebody outside decides, such as an examiner or a regulator, a milestone may stand, with its date.',
  dissent:
    'Doerr’s phrase is that you meet a key result or you do not. Perdoo and Workpath allow the yes-or-no kind, and Klau warns against it. We ask.',
  sources: ['doerr-2018', 'perdoo', 'klau-2022', 'lamorte'],
  lesson: 'key-results',
  reasons: {
    binary: '“{words}” is done or not done. How would you know half-way, and what number should move once it is?',
    sealed:
      '“{words}” is somebody else’s yes or no. Does it have a date, and which number on the way would show that it is coming?'
  },
  check({ text, line, kind }) {
    const { roles, clause } = line
    const { sign, evidence } = kind
    if (roles.target) return { outcome: 'met', evidence: [] }
    if (sign === 'seal') return { outcome: 'unsure', reason: 'sealed', evidence: [...evidence] }
    // Work that goes on has no finish that could be missed.
    const isOneOff =
      (sign === 'output' || sign === 'completion') && (clause.verb !== null || /\b(?:done|live|ready)\b/i.test(text))
    return isOneOff
      ? { outcome: 'unsure', reason: 'binary', evidence: [...evidence], data: quotation(line, evidence) }
      : { outcome: 'not-applicable' }
  },
  examples: [
    {
      bad: '[[Finish]] the safety document',
      reason: 'binary',
      better: 'Shifts without a near miss: 71% to 90%'
    },
    {
      bad: '[[Launch]] the parents’ portal',
      reason: 'binary',
      better: 'Parents who book their talk online: 12% to 60%'
    }
  ],
  allows: ['Work on the backlog', 'Signed contracts from 2 to 9', 'Sign-ups from 900 to 1,500 a month']
})
