import { isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

export const significant = criterion({
  id: 'significant',
  judges: 'objective',
  asks: true,
  title: { met: 'Somebody outside would notice', missed: 'Who would notice?' },
  why: 'Some objectives can be reached in full without anybody outside the team being better off. Work that only enables other work is worth an objective when it says what it enables.',
  sources: ['google-playbook', 'rework'],
  lesson: 'objectives',
  reasons: {
    unseen:
      'Suppose this came fully true: who outside the team would notice, and what would they get? Their answer is the objective.'
  },
  check({ aim }) {
    const isInward = isOneOf(aim.course, 'project task') && aim.people.length === 0 && aim.purpose === null
    return isInward ? { outcome: 'unsure', reason: 'unseen', evidence: [] } : { outcome: 'not-applicable' }
  },
  examples: [
    {
      bad: 'Migrate to the new ticket system',
      reason: 'unseen',
      better: 'Customers never explain a problem twice'
    },
    {
      bad: 'Reorganise the media library',
      reason: 'unseen',
      better: 'Make our brand the safe choice for first-time buyers'
    }
  ],
  allows: [
    'Launch a help desk so that evening students are not left alone',
    'Serve the same peak traffic at visibly lower cost'
  ]
})
