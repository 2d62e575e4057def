import { plural } from '../../text/plural.ts'
import { criterion } from '../criterion.ts'

const objective = 'Make our library the place where homework gets done'

export const outcomeShare = criterion({
  id: 'outcome-share',
  judges: 'draft',
  title: { met: 'Is a set of results', missed: 'Is a list of things to do' },
  why: 'A plan written as key results can be carried out to the last line while the objective stays out of reach. At least two in three should say what changes.',
  dissent:
    'How many lines may be work is nowhere measured. Perdoo asks for a good part of them to carry a metric; the two thirds are ours.',
  sources: ['rework', 'google-playbook', 'perdoo'],
  lesson: 'what-an-okr-is',
  reasons: {
    few: 'Of {count}, {outcomes} a change; the others name work. Move the work to your plan and ask what it should bring about.',
    none: 'All of these name work to do. If you did it all and nothing changed, would you have reached the objective? Write what should change.'
  },
  check({ keyResults }) {
    const judged = keyResults.filter(({ kind, text }) => kind.kind !== 'unclear' && text.trim() !== '')
    if (judged.length < 2) return { outcome: 'not-applicable' }
    const outcomes = judged.filter(({ kind }) => kind.kind === 'outcome' || kind.kind === 'health').length
    const share = outcomes / judged.length
    if (outcomes === 0) return { outcome: 'missed', reason: 'none', evidence: [] }
    if (share >= 2 / 3) return { outcome: 'met', evidence: [] }
    return {
      outcome: 'missed',
      reason: 'few',
      evidence: [],
      data: { count: plural(judged.length, 'key result'), outcomes: outcomes === 1 ? 'one names' : `${outcomes} name` },
      credit: share
    }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Launch a homework club', 'Hold 4 parent evenings', 'Buy 20 headphones'] },
      reason: 'none',
      better: {
        objective,
        keyResults: ['Pupils who come after school: 15 to 60 a day', 'Homework handed in on time: 55% to 80%']
      }
    },
    {
      bad: {
        objective,
        keyResults: ['Launch a homework club', 'Hold 4 parent evenings', 'Homework handed in on time: 55% to 80%']
      },
      reason: 'few',
      better: {
        objective,
        keyResults: [
          'Launch a homework club',
          'Pupils who come after school: 15 to 60 a day',
          'Homework handed in on time: 55% to 80%'
        ]
      }
    }
  ],
  allows: [{ objective, keyResults: ['Pupils who come after school: 15 to 60 a day', 'Something else entirely'] }]
})
