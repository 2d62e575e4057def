import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

export const beneficiary = criterion({
  id: 'beneficiary',
  judges: 'key-result',
  title: { met: 'Shows who is better off', missed: 'Has nobody in it' },
  why: 'An index moves on paper. Who does what, and how many of them, is a sentence the whole team can see in front of it. Money, time and faults need no person: everybody knows who pays for them.',
  dissent:
    'Gothelf and Seiden want a person in every key result. Others count cost, quality and time as results too, and so do we; it stays advice.',
  sources: ['google-playbook', 'gothelf-seiden', 'seiden'],
  lesson: 'key-results',
  reasons: {
    nobody:
      '“{words}” is a figure without a face. Whose behaviour stands behind it? Try “who does what”: “Managers who hold weekly one-to-ones: 40% to 85%”.'
  },
  check({ line: { tokens, clause, roles, quantities }, kind }) {
    if (kind.kind !== 'outcome' || !roles.target) return { outcome: 'not-applicable' }
    const phrase = clause.subject ?? clause.object
    const head = at(tokens, phrase?.head ?? -1)
    const known = flag.PERSON | flag.STAFF | flag.METRIC | flag.LOWER | flag.TIME
    const isPlain =
      !isOneOf(head.low, 'index kpi') ||
      tokens.some(token => token !== head && ((token.noun & known) !== 0 || /^[A-Z]{2,}s?$/.test(token.text))) ||
      quantities.some(({ unit }) => unit !== null && unit.kind !== 'percent' && unit.kind !== 'points')
    if (isPlain || !phrase) return { outcome: 'met', evidence: [] }
    const start = at(tokens, phrase.from).start
    return { outcome: 'missed', reason: 'nobody', evidence: [[start, head.end]] }
  },
  examples: [
    {
      bad: '[[Mentoring index]] from 40 to 85',
      reason: 'nobody',
      better: 'Managers who hold weekly one-to-ones: 40% to 85%'
    },
    {
      bad: '[[Seed programme index]] from 20 to 50',
      reason: 'nobody',
      better: 'Farmers who replant saved seed: 25% to 50%'
    }
  ],
  allows: [
    'NPS from 32 to 40',
    'Cost per order from ₹90 to ₹70',
    'Days to close from 9 to 5',
    'CSAT score from 4.1 to 4.6'
  ]
})
