import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/grader/criterion.ts'
import { keyResultPart, partsOf } from '../../src/grader/part.ts'
import { rubric } from '../../src/grader/rubric.ts'

/** What one criterion says of a key result, as “missed beyond [the words] → the fix”. */
function said(id: string, text: string): string {
  const criterion = rubric.find(rule => rule.criterion.id === id)?.criterion
  if (criterion?.judges !== 'key-result') throw new Error(`No criterion of key results is called ${id}.`)
  const check: Check<string> = criterion.check(keyResultPart(text, null))
  if (check.outcome === 'not-applicable') return 'silent'
  const words = check.evidence.map(span => ` [${text.slice(...span)}]`).join('')
  if (check.outcome === 'met') return `met${words}`
  return `${check.outcome} ${check.reason}${words}${check.fix ? ` → ${check.fix}` : ''}`
}

describe('the arithmetic of a key result', () => {
  it.each([
    ['NPS from -120 to 40', 'missed beyond [-120] → NPS from __ to 40'],
    ['NPS from 20 to 100', 'met [20] [100]'],
    ['NPS from 40 to 101', 'missed beyond [101] → NPS from 40 to __'],
    ['SUS from -5 to 60', 'missed beyond [-5] → SUS from __ to 60'],
    ['9 of 5 shops open', 'missed beyond [9 of 5]'],
    ['Cut waste by 100%', 'silent'],
    ['Cut waste by 101%', 'missed beyond [101%] → Cut waste by __%'],
    ['Cut waste from 150% to 110%', 'met [150%] [110%]'],
    ['Time to recover improved by 120%', 'missed beyond [120%] → Time to recover improved by __%'],
    ['Uptime from 98% to 101%', 'missed beyond [101%] → Uptime from 98% to __%'],
    ['Revenue at 120% of plan', 'silent'],
    ['120% of all our older pupils swim', 'missed beyond [120%] → __% of all our older pupils swim'],
    ['110% of lessons held', 'silent'],
    ['Grow pupils by 120%', 'silent'],
    ['Increase members from 20 to 30 by 48%', 'met [20] [30]'],
    ['Increase members from 20 to 30 by 40%', 'missed percentage [20] [30] [40%]'],
    ['Increase members from 20% to 30% by 40%', 'met [20%] [30%]'],
    ['Increase members from 20 to 30 in 45% of shops', 'met [20] [30]'],
    ['Increase members from 0 to 30 by 40%', 'met [0] [30]'],
    ['App rating up from 4.7 to 4.5', 'missed direction [up] [4.7] [4.5] → App rating up from 4.5 to 4.7'],
    ['App rating down from 4.5 to 4.7', 'missed direction [down] [4.5] [4.7] → App rating down from 4.7 to 4.5'],
    ['App rating down from 4.7 to 4.5', 'met [4.7] [4.5]'],
    ['Reduce refunds to 5% from 3%', 'missed direction [Reduce] [5%] [3%] → Reduce refunds to 3% from 5%'],
    ['Raise refunds to 3% (now 5%)', 'missed direction [Raise] [3%] [5%] → Raise refunds to 5% (now 3%)'],
    ['Refunds rise from 5% to 3%', 'met [5%] [3%]'],
    ['Close tickets from 5 to 9', 'met [5] [9]'],
    ['Raise sales from 5 to 5', 'unsure same [5] [5]'],
    ['Cut waits from 2 h to 90 minutes', 'met [2 h] [90 minutes]'],
    ['Raise sales by 5% from 100', 'silent'],
    ['Raise sales to 5', 'silent']
  ])('of “%s” is weighed', (text, expected) => {
    expect(said('arithmetic', text)).toBe(expected)
  })
})

describe('whether there is something to count', () => {
  it.each([
    ['Improve newsletter clicks in May', 'missed noNumber [Improve newsletter clicks]'],
    ['Improve newsletter clicks by June 2027', 'missed onlyDate [by June 2027]'],
    ['Improve newsletter clicks among 500 farmers', 'missed onlyScope [500]'],
    ['Host visits in 5 cities', 'met [5]'],
    ['Every pupil swims', 'met [Every]'],
    ['Raise clicks significantly', 'missed vagueAmount [significantly] → Raise clicks from __ to __'],
    ['Raise clicks somewhat or drastically', 'missed vagueAmount [somewhat]'],
    ['Reply significantly faster', 'missed vagueAmount [significantly]'],
    ['Host several visits', 'missed vagueAmount [several] → Host __ visits'],
    ['Host several visits and many walks', 'missed vagueAmount [several]'],
    ['Make onboarding 10x', 'met [10x]'],
    ['Raise awareness by 20%', 'unsure unseen [awareness]'],
    ['Raise awareness by 20% in the survey', 'met [20%]'],
    ['Raise brand awareness by 20%', 'met [20%]'],
    ['Raise awareness from 20% to 40%', 'met [40%]'],
    ['Find the baseline for churn', 'unsure start [Find the baseline]'],
    ['Measure churn and then set the target', 'unsure start [Measure churn]'],
    ['Measure churn', 'missed noNumber [Measure churn]'],
    ['Win an award', 'missed noNumber [Win an award]'],
    ['Churn per week', 'missed noNumber [Churn] → Churn per week from __ to __'],
    ['Churn by May', 'missed noNumber [Churn]'],
    ['Be liked', 'missed noNumber [Be liked]']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('measurable', text)).toBe(expected)
  })
})

describe('whether it is clear what is counted', () => {
  it.each([
    ['Reach 1 million weekly users', 'met'],
    ['Reach 1 million users a week', 'met'],
    ['Reach 1 million users in Leeds', 'met'],
    ['Reach 5000 app users', 'missed loose [app users] → Reach 5000 app users as measured by __'],
    [
      'Raise employee engagement to 60%',
      'unsure generic [employee engagement] → Raise employee engagement to 60% as measured by __'
    ],
    [
      'Raise overall customer satisfaction to 90%',
      'unsure generic [overall customer satisfaction] → Raise overall customer satisfaction to 90% as measured by __'
    ],
    ['Raise field engagement to 60%', 'met'],
    ['Generate 400 leads', 'met'],
    ['Raise engagement', 'silent'],
    ['Publish 5 posts', 'silent']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('definition', text)).toBe(expected)
  })
})

describe('two key results', () => {
  const verdict = (objective: string | null, ...keyResults: string[]) => {
    const criterion = rubric.find(rule => rule.criterion.id === 'distinct')?.criterion
    if (criterion?.judges !== 'draft') throw new Error('The criterion “distinct” judges drafts.')
    const check: Check<string> = criterion.check(partsOf({ objective, keyResults }))
    return check.outcome === 'missed' ? check.reason : check.outcome
  }

  it.each([
    ['Churn below 2%', 'Retention of 98%', 'same'],
    ['Churn below 2%', 'Returns of 98%', 'met'],
    ['Churn below 2%', 'Attrition of 98%', 'met'],
    ['Waits from 30% to 40%', 'Calls from 70% to 60%', 'same'],
    ['Orders from 900 to 1,500', 'Increase orders by 60%', 'same'],
    ['Monthly orders from 900 to 1,500', 'Orders from 900 to 1,200', 'same'],
    ['Visits from 900 to 1,500', 'Orders from 900 to 1,400', 'met'],
    ['Visits from 5 to 15', 'Orders from 5 to 15', 'met'],
    ['Visits from 5% to 15%', 'Orders from 5% to 15%', 'same'],
    ['Visits from 5% to 15%', 'Orders from 5 to 15', 'met'],
    ['Host a meetup in Leeds', 'Host a meetup in York', 'met'],
    ['Host a meetup in Leeds', 'Host the meetup in Leeds', 'same']
  ])('“%s” and “%s” are told apart by what they measure', (first, second, expected) => {
    expect(verdict(null, first, second)).toBe(expected)
  })

  it.each([
    ['Grow orders to 1,500', 'Orders from 900 to 1,500', 'repeats'],
    ['Grow orders by 600', 'Orders from 900 to 1,500', 'repeats'],
    ['Double orders', 'Double orders', 'repeats'],
    ['Open 2 shops', 'Sell 2 bags', 'not-applicable'],
    ['Grow orders to 1,500', 'Orders from 900 to 1,500 kg', 'not-applicable'],
    ['Grow orders to 1,500', 'Orders from 900 to 1,400', 'not-applicable']
  ])('in “%s”, “%s” is held against the number above', (objective, keyResult, expected) => {
    expect(verdict(objective, keyResult)).toBe(expected)
  })
})
