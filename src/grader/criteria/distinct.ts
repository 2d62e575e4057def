import type { Line } from '../../okr/line.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { excerpt } from '../../text/fill.ts'
import { criterion } from '../criterion.ts'

const objective = 'Turn first-time buyers into regulars'

function metricKey(text: string): string {
  return text
    .toLowerCase()
    .slice(0, 200)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|our|a|an|of|average|total|overall|monthly|customer|rate|increase|reduce)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a key result has the very number its objective aims for, as its end or as the way there. */
function isSaidBy({ roles: { target: aim } }: Line, { roles: { target, baseline } }: Line): boolean {
  if (!aim || !target || aim.value === null || target.value === null) return false
  // “Two shops” and “2 shops a day” meet by chance.
  if (!aim.unit && aim.form !== 'multiple' && aim.value < 10) return false
  const isUnit = aim.unit?.name === target.unit?.name
  return (
    isUnit &&
    aim.form === target.form &&
    [target.value, target.value - numberOf(baseline)].some(value => Math.abs(value) === aim.value)
  )
}

const LEFT = /churn|attrition|turnover|leave/
const STAYED = /^(?:re(?:tention|tain|new)|stay)/

/** No number where there is none, which is like no other. */
const numberOf = (quantity: Quantity | null): number => quantity?.value ?? Number.NaN

/** Whether two lines move by the same numbers, or by what the same numbers leave of a hundred. */
function isSame({ roles: one, tokens: ours }: Line, { roles: two, tokens: theirs }: Line): boolean {
  const [a, b] = [numberOf(one.baseline), numberOf(one.target)]
  const [c, d] = [numberOf(two.baseline), numberOf(two.target)]
  // “Churn below 2%” and “retention of 98%”: who leaves and who stays make a hundred.
  if (
    b + d === 100 &&
    LEFT.test(`${ours.map(({ low }) => low)}`) !== LEFT.test(`${theirs.map(({ low }) => low)}`) &&
    [ours, theirs].some(tokens => tokens.some(({ low }) => STAYED.test(low)))
  )
    return true
  if (one.target?.unit?.name !== two.target?.unit?.name) return false
  if (a + c === 100 && b + d === 100) return true
  if (a !== c || (a < 10 && !one.target?.unit)) return false
  return b === d || ours.some(({ base, noun }) => noun !== 0 && theirs.some(other => other.base === base))
}

export const distinct = criterion({
  id: 'distinct',
  judges: 'draft',
  title: { met: 'Every key result adds something', missed: 'Says the same thing twice' },
  why: 'Two lines that move together count one success twice and leave another side of the objective unproved.',
  sources: ['google-playbook', 'perdoo'],
  lesson: 'key-results',
  reasons: {
    same: '“{first}” and “{second}” measure the same thing. Keep the one people act on, and use the free line for another side of the objective.',
    repeats:
      '“{first}” says the number of the objective again. Let the objective say what reaching it would mean, or measure another side of it here.'
  },
  check({ objective, keyResults }) {
    for (const { text, line } of keyResults)
      if (objective && isSaidBy(objective.line, line))
        return { outcome: 'missed', reason: 'repeats', evidence: [], data: { first: excerpt(text) } }
    if (keyResults.length < 2) return { outcome: 'not-applicable' }
    for (const [i, one] of keyResults.entries())
      for (const two of keyResults.slice(0, i))
        if (isSame(one.line, two.line))
          return {
            outcome: 'missed',
            reason: 'same',
            evidence: [],
            data: { first: excerpt(two.text), second: excerpt(one.text) }
          }
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
    },
    {
      bad: { objective: 'Grow monthly orders to 1,500', keyResults: ['Monthly orders from 900 to 1,500'] },
      reason: 'repeats',
      better: { objective, keyResults: ['Monthly orders from 900 to 1,500', 'Orders sent back from 9% to 4%'] }
    }
  ],
  allows: [{ objective, keyResults: ['Reply time from 9 to 4 hours', 'Solved at first contact: 55% to 70%'] }]
})
