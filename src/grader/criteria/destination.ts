import { criterion } from '../criterion.ts'

export const destination = criterion({
  id: 'destination',
  judges: 'objective',
  title: { met: 'Names a place worth reaching', missed: 'Names no place to arrive' },
  why: 'An objective answers where you want to be. Work is one way there, and ways change; a place stays true when the plan does not.',
  dissent:
    'Wodtke has praised an objective to launch something its users love, and Seiden builds on a launch whose key results are all behaviour. A purpose in the sentence is enough for us.',
  sources: ['grove-1983', 'rework', 'google-playbook', 'wodtke-2016'],
  lesson: 'objectives',
  reasons: {
    project:
      '“{words}” is something you finish. What will be possible, easy or certain once it is there? Make that the objective.',
    task: '“{words}” is work for the plan. Say what it is for: who will be better off, and how?',
    direction: '“{words}” gives a direction but no place to arrive. What would people see or feel when you got there?'
  },
  check({ aim }) {
    const credit = aim.strength
    const { evidence } = aim
    switch (aim.course) {
      case 'project':
      case 'task':
        return { outcome: 'missed', reason: aim.course, evidence, credit }
      case 'direction':
        return { outcome: 'unsure', reason: 'direction', evidence, credit }
      case 'destination':
        return { outcome: 'met', evidence, credit }
      default:
        return { outcome: 'not-applicable', credit }
    }
  },
  examples: [
    { bad: '[[Launch a new website]]', reason: 'project', better: 'Make our website the place members go first' },
    {
      bad: '[[Hold a reading workshop]] for Year 4',
      reason: 'project',
      better: 'Turn struggling readers into confident ones by the end of Year 4'
    },
    {
      bad: '[[Review our hiring process]]',
      reason: 'task',
      better: 'Become the place engineers ask their friends to join'
    }
  ],
  allows: [
    'Deploying on a Friday is boring and safe',
    'Build a fair and open promotion process that people trust',
    'Every donor knows what their gift achieved',
    'Speak Spanish well enough that my in-laws forget to switch',
    'Walk into the January exams sure of what I know'
  ]
})
