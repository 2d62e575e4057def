import { criterion } from '../criterion.ts'

export const statement = criterion({
  id: 'statement',
  judges: 'objective',
  title: { met: 'Is a sentence somebody could believe', missed: 'Names a topic, not a goal' },
  why: 'A heading tells where to look, not where to go. With a verb a topic turns into a promise, and promises can be kept.',
  sources: ['doerr-2018', 'rework'],
  lesson: 'objectives',
  reasons: {
    label: '“{words}” is a heading. Begin with a verb (make, become, win, turn) or say who does what at the end.',
    question: 'This is a question. Answer it: what will be true when you are done?'
  },
  check({ text, line, aim }) {
    if (/\?\s*$/.test(text.slice(-40)))
      return { outcome: 'missed', reason: 'question', evidence: [[0, text.trimEnd().length]] }
    if (aim.course === 'label' || (aim.course === 'project' && !line.clause.verb))
      return { outcome: 'missed', reason: 'label', evidence: aim.evidence, credit: aim.strength * 0.6 }
    const words = line.tokens.filter(token => token.kind === 'word').length
    return { outcome: 'met', evidence: [], credit: words < 3 ? 0.5 : words < 4 ? 0.75 : 1 }
  },
  examples: [
    { bad: '[[Customer retention]]', reason: 'label', better: 'Turn first-time buyers into regulars' },
    { bad: '[[Reliability and scalability]]', reason: 'label', better: 'Our platform never surprises us at night' },
    { bad: '[[Volunteers?]]', reason: 'question', better: 'Bring volunteers back after their first shift' }
  ],
  allows: [
    'Customers solve common problems without having to call us',
    'Become the talk of the book fair',
    'Deploying on a Friday is boring and safe'
  ]
})
