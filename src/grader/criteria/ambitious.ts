import { EFFORT, HEDGE } from '../../okr/lexicon/flags.ts'
import { at } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { without } from '../rewrite.ts'
import { tonedSpans } from '../tone.ts'

export const ambitious = criterion({
  id: 'ambitious',
  judges: 'objective',
  title: { met: 'Pushes for something new', missed: 'Stays where you are' },
  why: 'What goes on anyway needs no objective. Spend the few you have on what will not happen unless you choose it.',
  dissent:
    're:Work accepts an objective that comes back every quarter if it still matters most and its key results move. We flag the bare “maintain”.',
  sources: ['rework', 'google-playbook', 'locke-latham-2002', 'sull-2018'],
  lesson: 'objectives',
  reasons: {
    held: '“{words}” keeps what is already there. What would be better than today, and for whom?',
    tried: '“{words}” promises effort, not arrival. Say where you will be.'
  },
  check({ text, line, aim }) {
    const { tokens, clause } = line
    if (aim.course === 'status-quo') return { outcome: 'missed', reason: 'held', evidence: aim.evidence }
    const first = at(tokens, line.start)
    const hedges = clause.wrappers.filter(
      span => !/^(?:ensure|make sure|guarantee|help|get|focus)/i.test(text.slice(...span))
    )
    const effort = hedges[0] ?? (first.verb & EFFORT ? tonedSpans(line, HEDGE)[0] : undefined)
    if (effort) {
      const isHeld = /^continu/i.test(text.slice(...effort))
      // Who tries may still aim high: the way out is asked about, not accused.
      return {
        outcome: isHeld ? 'missed' : 'unsure',
        reason: isHeld ? 'held' : 'tried',
        evidence: [effort],
        credit: 0.3,
        // “I want to be” without its effort: nobody says “I be”.
        fix: isHeld ? null : without(text, effort).replace(/^(?:I|we) be\b/i, 'Be')
      }
    }
    return { outcome: 'met', evidence: [], credit: aim.course === 'label' ? 0.5 : aim.course === 'task' ? 0.5 : 1 }
  },
  examples: [
    {
      bad: '[[Maintain]] our market position',
      reason: 'held',
      better: 'Become the first call for exporters in Gujarat'
    },
    {
      bad: '[[Continue]] monthly one-to-ones',
      reason: 'held',
      better: 'Make internal moves the normal way to grow here'
    }
  ],
  allows: [
    'Keep our customers coming back for more',
    'Make every new colleague feel they belong from day one',
    'Stop losing night-shift nurses'
  ]
})
