import { excerpt } from '../../text/fill.ts'
import { criterion } from '../criterion.ts'

const objective = 'Turn first-time buyers into regulars'

/** Names of the same thing seen from the other side. */
const MIRRORS: readonly (readonly [RegExp, string])[] = [
  [/\bretention\b/g, 'churn'],
  [/\b(?:attrition|turnover|resignations?)\b/g, 'attrition'],
  [/\bnet promoter score\b/g, 'nps'],
  [/\bsatisfaction score\b/g, 'csat']
]

function metricKey(text: string): string {
  let key = text.toLowerCase().slice(0, 200)
  for (const [pattern, name] of MIRRORS) key = key.replace(pattern, name)
  return key
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|our|a|an|of|average|total|overall|monthly|customer|rate|increase|reduce)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export const distinct = criterion({
  id: 'distinct',
  judges: 'draft',
  title: { met: 'Every key result adds something', missed: 'Says the same thing twice' },
  why: 'Two lines that move together count one success twice and leave another side of the objective unproved.',
  sources: ['google-playbook', 'perdoo'],
  lesson: 'key-results',
  reasons: {
    same: '“{first}” and “{second}” measure the same thing. Keep the one people act on, and use the free line for another side of the objective.'
  },
  check({ keyResults }) {
    if (keyResults.length < 2) return { outcome: 'not-applicable' }
    const seen = new Map<string, string>()
    for (const { text, line, kind } of keyResults) {
      // Two meetups in two cities are two things; two changes of one measure are one.
      const key = metricKey(kind.kind === 'outcome' && line.measure.metric !== null ? line.measure.metric : text)
      const other = key === '' ? undefined : seen.get(key)
      if (other !== undefined)
        return {
          outcome: 'missed',
          reason: 'same',
          evidence: [],
          data: { first: excerpt(other), second: excerpt(text) }
        }
      seen.set(key, text)
    }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Churn from 5% to 3%', 'Retention from 95% to 97%'] },
      reason: 'same',
      better: { objective, keyResults: ['Churn from 5% to 3%', 'Orders per customer from 1.4 to 2 a month'] }
    },
    {
      bad: { objective, keyResults: ['Monthly orders from 900 to 1,500', 'Increase monthly orders by 60%'] },
      reason: 'same',
      better: { objective, keyResults: ['Monthly orders from 900 to 1,500', 'Orders sent back from 9% to 4%'] }
    }
  ],
  allows: [{ objective, keyResults: ['Reply time from 9 to 4 hours', 'Solved at first contact: 55% to 70%'] }]
})
