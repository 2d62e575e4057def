import { BUZZ, VAGUE } from '../../okr/lexicon/flags.ts'
import { spanOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { tonedSpans } from '../tone.ts'

/** So many words that say something make an objective as clear as one line can be. */
const PLENTY = 5
/** Beyond so many words, every further one makes the rest harder to see. */
const ROOMY = 16
const TOO_FEW = 1.3

export const clear = criterion({
  id: 'clear',
  judges: 'objective',
  title: { met: 'Says who or what will be different', missed: 'Could mean almost anything' },
  why: 'If every reader pictures something else, every team pulls another way. An objective may be loose on measures; it may not be loose on whom it is for and what changes.',
  sources: ['google-playbook', 'wiegers', 'locke-latham-2002'],
  lesson: 'objectives',
  reasons: {
    vague:
      '“{words}” sounds good to everybody and tells nobody what to do. Who will notice, and what will they be able to do?',
    buzz: '“{words}” are words of fashion. Say it the way you would to a new colleague over lunch.',
    empty: '“{words}” leaves open who or what will be different. Name them, and what they will see.'
  },
  check({ text, line, aim }) {
    const { clause, tokens } = line
    const buzz = tonedSpans(line, BUZZ)
    const vague = tonedSpans(line, VAGUE)
    const lift = (aim.people.length > 0 ? 0.12 : 0) + (aim.purpose ? 0.08 : 0)
    const count = tokens.filter(token => token.kind === 'word').length
    const density = count > ROOMY ? ROOMY / count : 1
    const credit = Math.max(0, Math.min(1, aim.concrete / PLENTY + lift - buzz.length * 0.15)) * density
    if (buzz.length > 1)
      return {
        outcome: 'missed',
        reason: 'buzz',
        evidence: buzz,
        credit: Math.min(credit, 0.4),
        data: { words: buzz.map(span => text.slice(...span)).join(', ') }
      }
    // “Launch a new website” is no destination, yet everybody knows when it is done.
    if (
      aim.course === 'project' ||
      aim.concrete >= TOO_FEW ||
      (aim.people.length > 0 && (aim.concrete > 1 || (aim.purpose && aim.concrete === 1)))
    )
      return { outcome: 'met', evidence: aim.people.slice(0, 2), credit }
    const [word] = vague
    if (word) return { outcome: 'missed', reason: 'vague', evidence: vague, credit: credit * 0.8 }
    return {
      outcome: 'missed',
      reason: 'empty',
      evidence: [spanOf(tokens, clause.from, clause.object?.to ?? clause.subject?.to ?? clause.from + 1)],
      credit
    }
  },
  examples: [
    {
      bad: '[[Improve communication]]',
      reason: 'empty',
      better: 'Teams hear decisions from us before they hear rumours'
    },
    { bad: 'Be more [[effective]]', reason: 'vague', better: 'Every donor knows what their gift achieved' },
    {
      bad: '[[Leverage]] [[synergies]] for growth',
      reason: 'buzz',
      better: 'Give small shops one place to buy and ask'
    }
  ],
  allows: [
    'Deploying on a Friday is boring and safe',
    'Give small shop owners their evenings back',
    'Make checkout fast and worry-free',
    'Close the books without late nights'
  ]
})
