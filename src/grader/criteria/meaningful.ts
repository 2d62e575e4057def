import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

export const meaningful = criterion({
  id: 'meaningful',
  judges: 'key-result',
  title: { met: 'Counts something that matters', missed: 'Counts attention, not effect' },
  why: 'Views, likes and downloads rise when you push them, and fall silent about what people did next. For a publisher they may be the business itself; for most of us the step after them tells more.',
  dissent:
    'For a publisher or a new brand, views and followers may be the result itself. That is why it is said as a question.',
  sources: ['google-playbook', 'ordonez-2009', 'grove-1983'],
  lesson: 'key-results',
  reasons: {
    attention:
      'Would more “{words}” by themselves make anybody better off? If not, measure what people do next: sign up, buy, come back.'
  },
  check({ line, kind }) {
    const { clause, tokens, roles } = line
    if (kind.kind !== 'outcome' || !roles.target) return { outcome: 'not-applicable' }
    const first = at(tokens, roles.target.to)
    const phrase = clause.subject ?? clause.object
    const head = phrase ? at(tokens, phrase.head) : first
    const isRate = roles.target.unit?.kind === 'percent' && !roles.relative
    const inner =
      at(tokens, phrase ? phrase.to : 0).low === 'of' && (head.noun & flag.FORM) !== 0
        ? at(tokens, (phrase?.to ?? 0) + 1)
        : head
    const word = (inner.noun & flag.VANITY) !== 0 && inner.plural ? inner : null
    if (!word || isRate || isOneOf(at(tokens, phrase?.to ?? 0).low, 'who that')) return { outcome: 'met', evidence: [] }
    return { outcome: 'missed', reason: 'attention', evidence: [[word.start, word.end]], credit: 0.35 }
  },
  examples: [
    { bad: 'Gain 10,000 [[followers]]', reason: 'attention', better: 'Visitors who request a sample: 0.8% to 1.5%' },
    {
      bad: 'Grow [[downloads]] of the study app from 2,000 to 5,000',
      reason: 'attention',
      better: 'Students who finish a lesson a week: 300 to 900'
    }
  ],
  allows: ['Visitors who request a sample: 0.8% to 1.5%', 'Revenue from 2 to 3 crore', 'Click rate from 1.8% to 3%']
})
