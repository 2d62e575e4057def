import { at } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

const objective = 'New nurses want to stay after their first winter'

const EVERYBODY = /^(?:(?:every|any|some|no)(?:body|one)|people)$/

export const sufficient = criterion({
  id: 'sufficient',
  judges: 'draft',
  asks: true,
  title: { met: 'Together they prove the objective', missed: 'Would this be enough?' },
  why: 'All key results at 1.0 should mean that the objective is reached. No program can tell; a sceptical colleague can, in a minute.',
  dissent:
    'Google’s playbook asks for key results that are enough by themselves; others call them signs, not proof. Either way the question is worth a minute.',
  sources: ['google-playbook'],
  lesson: 'key-results',
  reasons: {
    absent:
      'The objective is about “{words}”, and no key result mentions them. What would they do differently if it came true?',
    sceptic:
      'Suppose every key result comes true. Could a sceptic still say that “{words}” has not? What would convince them?'
  },
  check({ objective, keyResults }) {
    const lines = keyResults.filter(({ text }) => text.trim() !== '')
    if (!objective || lines.length < 2) return { outcome: 'not-applicable' }
    const spoken = new Set(lines.flatMap(({ line }) => line.tokens.map(({ low }) => low.slice(0, 5))))
    // Whoever is named by a measure of behaviour (“who …”, “people”) may well be meant.
    const people = objective.line.tokens.filter(({ start }) => objective.aim.people.some(([from]) => from === start))
    // Who acts stands first, who gains by it last: “a better teacher for my slow learners”.
    const meant = people.at(/ for /.test(objective.text) ? -1 : 0)
    const absent = meant && !EVERYBODY.test(meant.low) && !spoken.has(meant.low.slice(0, 5)) ? meant : null
    const isFaceless = lines.every(({ line }) => line.tokens.every((_, i) => at(line.tokens, i).low !== 'who'))
    if (absent && isFaceless && lines.every(({ kind }) => kind.sign !== 'behaviour'))
      return { outcome: 'unsure', reason: 'absent', evidence: [], data: { words: absent.text } }
    return { outcome: 'unsure', reason: 'sceptic', evidence: [], data: { words: objective.text } }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Rota changes from 40 to 10 a month', 'Overtime from 11 to 4 hours a week'] },
      reason: 'absent',
      better: {
        objective,
        keyResults: ['New nurses who stay a year: 61% to 80%', 'Overtime from 11 to 4 hours a week']
      }
    },
    {
      bad: { objective, keyResults: ['New nurses who stay a year: 61% to 80%', 'Overtime from 11 to 4 hours a week'] },
      reason: 'sceptic',
      better: { objective, keyResults: ['New nurses who stay a year: 61% to 80%'] }
    }
  ],
  allows: [{ objective: null, keyResults: ['New nurses who stay a year: 61% to 80%', 'Overtime from 11 to 4 hours'] }]
})
