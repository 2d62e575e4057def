import { criterion } from '../criterion.ts'

/** What a nation, a market or a stock exchange decides. */
const AFAR =
  /\b(?:share price|stock price|gdp|market size|inflation|exchange rate|interest rates?|oil price|(?:national|global|world(?:wide)?|country[’']?s?|industry(?:[- ]wide)?)(?: \w+)? (?:rate|rank(?:ing)?|average|literacy|temperature|emissions|employment|unemployment|poverty))\b/i

export const influence = criterion({
  id: 'influence',
  judges: 'key-result',
  asks: true,
  title: { met: 'Is within your reach', missed: 'Is mostly moved by others' },
  why: 'You never control an outcome, since customers, pupils and voters decide. What your work can move within the cycle is yours to promise; the rest is a weather report.',
  sources: ['wodtke-2016', 'seiden'],
  lesson: 'key-results',
  reasons: {
    afar: '“{words}” is moved by many who have never heard of you. Which two things could your team do this cycle that would move it, and what would they move first?'
  },
  check({ text }) {
    const found = AFAR.exec(text.slice(0, 500))
    if (!found) return { outcome: 'not-applicable' }
    return { outcome: 'unsure', reason: 'afar', evidence: [[found.index, found.index + found[0].length]] }
  },
  examples: [
    {
      bad: 'Raise the [[national literacy rate]] from 76% to 78%',
      reason: 'afar',
      better: 'Pupils in our four reading clubs who reach reading level 3: 40% to 65%'
    },
    {
      bad: '[[Share price]] from $40 to $60',
      reason: 'afar',
      better: 'Customers who renew for a second year: 71% to 82%'
    }
  ],
  allows: ['Our class average on the common test from 58 to 68', 'Market share in Pune from 8% to 12%']
})
