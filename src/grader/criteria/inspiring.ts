import { isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

export const inspiring = criterion({
  id: 'inspiring',
  judges: 'objective',
  asks: true,
  title: { met: 'Is worth getting up for', missed: 'Would anybody get up for it?' },
  why: 'An objective is read on a grey Monday in week seven. A person in it, a picture or a reason helps; adjectives do not. In finance or compliance plain and true is enough.',
  dissent:
    'Some schools insist on a rousing sentence; in finance or compliance plain words are better than hollow ones. We ask and leave it to you.',
  sources: ['doerr-2018', 'wodtke-2016', 'castro'],
  lesson: 'objectives',
  reasons: {
    plain:
      'For whom does this matter, and what will they be able to do then? If it is worth saying, say it; plain is fine too.'
  },
  check({ aim }) {
    const isPlain =
      isOneOf(aim.course, 'direction label status-quo') &&
      aim.people.length + aim.vivid.length === 0 &&
      aim.purpose === null
    return isPlain ? { outcome: 'unsure', reason: 'plain', evidence: [] } : { outcome: 'not-applicable' }
  },
  examples: [
    {
      bad: 'Improve month-end efficiency',
      reason: 'plain',
      better: 'Close the books without anybody losing an evening to it'
    },
    { bad: 'Reduce response time', reason: 'plain', better: 'Customers get help before they have to ask twice' }
  ],
  allows: ['Give small shop owners their evenings back', 'Become the club that beginners recommend']
})
