import * as flag from '../../okr/lexicon/flags.ts'
import { isFunction } from '../../okr/phrase.ts'
import { criterion } from '../criterion.ts'
import type { KeyResultPart, ObjectivePart } from '../part.ts'

const objective = 'Families share one grocery list without quarrel'
const two = ['Households with two active members from 26% to 44%', 'Items bought twice in a household: 3 to 1 a month']
const FEWEST = 3

/** The words of a line that name its business, cut to a stem. */
function topics({ line }: KeyResultPart | ObjectivePart): Set<string> {
  const found = new Set<string>()
  for (const token of line.tokens) {
    const { kind, noun, verb, tone, low } = token
    const isForm = (noun & (flag.FORM | flag.TIME | flag.ABSTRACT)) !== 0 || (noun === 0 && verb + tone > 0)
    if (kind === 'word' && low.length > 3 && !isForm && !isFunction(token)) found.add(low.slice(0, 5))
  }
  return found
}

export const relevant = criterion({
  id: 'relevant',
  judges: 'draft',
  asks: true,
  title: { met: 'Every key result serves the objective', missed: 'What is this one for?' },
  why: 'A result that would be welcome anyway is still a guest here if the objective is no closer once it is reached. Only you know the link; one sentence is enough to test it.',
  sources: ['google-playbook', 'rework'],
  lesson: 'key-results',
  reasons: {
    guest:
      '“{words}” shares no word with the objective or the other key results. If it came true, would the objective be closer? Finish the sentence “we measure this because …”.'
  },
  check({ objective, keyResults }) {
    if (!objective || keyResults.length < FEWEST || keyResults.length > 7) return { outcome: 'not-applicable' }
    const lines = [objective, ...keyResults].map(topics)
    const guests = keyResults.filter((_, i) => {
      const own = lines[i + 1] ?? new Set()
      return own.size > 0 && lines.every((other, at) => at === i + 1 || [...own].every(word => !other.has(word)))
    })
    const [guest] = guests
    return guest && guests.length === 1
      ? { outcome: 'unsure', reason: 'guest', evidence: [], data: { words: guest.text } }
      : { outcome: 'not-applicable' }
  },
  examples: [
    {
      bad: { objective, keyResults: [...two, 'Office move of the product team completed'] },
      reason: 'guest',
      better: { objective, keyResults: [...two, 'Families who open the list in the shop: 20% to 50%'] }
    },
    {
      bad: { objective, keyResults: [...two, 'Canteen waste from 140 g to 90 g'] },
      reason: 'guest',
      better: { objective, keyResults: two }
    }
  ],
  allows: [{ objective, keyResults: two }]
})
