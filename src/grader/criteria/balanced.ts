import { criterion } from '../criterion.ts'
import type { KeyResultPart } from '../part.ts'

const objective = 'Get hungry callers to food faster'

/** What would suffer if speed, volume or thrift were all that counted. */
const CARE =
  /\b(?:satisf\w+|e?nps|csat|rat(?:ed|ings?)|score|stars?|complain\w*|errors?|defects?|mistakes?|faults?|refund\w*|return\w*|retention|renew\w*|churn|accura\w+|quality|fail\w*|injur\w+|incidents?|rework|reopen\w*|repeat|again|recommend\w*|trust|sle(?:ep|pt)|rest|overtime|safe\w*|grades?|marks?|loss(?:es)?|lost|waste|cancel\w*|drop\w*|abandon\w*|stay\w*|back|pain)\b/i

/** What work is pushed for: how much, how fast, how cheap. */
const PUSHED =
  /\b(?:time|minutes?|hours|costs?|spend(?:ing)?|expenses?|calls?|tickets?|visits?|traffic|leads?|impressions?|views?|sign-?ups?|downloads?|bookings?|orders?|revenue|turnover|m?arr|mrr|sales|sold|deals?|pipeline|units?|output|volume|deploys?|releases?|speed|per (?:agent|rep|person|volunteer|head|shift|employee))\b/i

/** Whether a line is a plain amount, of things, money or time, with nothing about how good they are. */
function isPlainAmount({ text, line: { roles }, kind }: KeyResultPart): boolean {
  const { target } = roles
  const spoken = text.slice(0, 500)
  if (!target || CARE.test(spoken) || !PUSHED.test(spoken) || kind.kind === 'health') return false
  const isShare = target.unit?.kind === 'percent' && !roles.relative
  return !isShare && target.outOf === null && target.form !== 'extreme' && target.form !== 'rank'
}

export const balanced = criterion({
  id: 'balanced',
  judges: 'draft',
  title: { met: 'Quantity has a counterweight', missed: 'Pushes one way only' },
  why: 'What is measured gets pushed, and something gives way. A second measure of what must not suffer keeps the first one honest.',
  dissent:
    'Grove paired every measure with its opposite inside the set. Wodtke watches health metrics beside it. Both are fine.',
  sources: ['grove-1983', 'doerr-2018', 'ordonez-2009'],
  lesson: 'key-results',
  reasons: {
    oneWay:
      'Every line here asks for more, faster or cheaper. What might suffer meanwhile? Add one line on it, such as complaints, errors or how many come back.'
  },
  check({ keyResults }) {
    const measured = keyResults.filter(({ line }) => line.roles.target)
    if (measured.length < 2) return { outcome: 'not-applicable' }
    const isOneWay = measured.length === keyResults.length && measured.every(isPlainAmount)
    const pushed = measured.filter(({ line }) => line.measure.direction !== null)
    return isOneWay && pushed.length === measured.length && measured.some(({ kind }) => kind.kind === 'outcome')
      ? { outcome: 'missed', reason: 'oneWay', evidence: [] }
      : { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Average call from 9 to 4 minutes', 'Time on hold from 6 to 2 minutes'] },
      reason: 'oneWay',
      better: {
        objective,
        keyResults: ['Average call from 9 to 4 minutes', 'Callers who ring again within a day: 30% to 10%']
      }
    },
    {
      bad: { objective, keyResults: ['Visits from 90,000 to 200,000 a month', 'Leads from 700 to 1,800 a month'] },
      reason: 'oneWay',
      better: { objective, keyResults: ['Leads from 700 to 1,800 a month', 'Leads accepted by sales: 40% to 60%'] }
    }
  ],
  allows: [
    { objective, keyResults: ['Handle time from 11 to 8 minutes', 'CSAT not below 4.5'] },
    { objective, keyResults: ['Deploys per week from 2 to 10', 'Failed changes from 20 to 8'] }
  ]
})
