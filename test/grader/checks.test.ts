import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/grader/criterion.ts'
import { grade } from '../../src/grader/grade.ts'
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
    [
      'Dealer satisfaction to be improved',
      'missed noNumber [Dealer satisfaction] → Dealer satisfaction to be improved from __ to __'
    ],
    ['Reports to be improved', 'missed noNumber [Reports]'],
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

describe('whether the start is named', () => {
  it.each([
    ['Raise renewals to 40%', 'missed noStart [40%] → Raise renewals from __ to 40%'],
    ['Return on ad spend of 4x', 'missed noStart [4x] → Return on ad spend of 4x (now __)'],
    ['Pipeline coverage above 3x', 'missed noStart [above 3x] → Pipeline coverage above 3x (now __)'],
    ['Increase sign-ups by 3x', 'missed onlyChange [3x] → Increase sign-ups by 3x (now __)'],
    ['Reach 40% renewals', 'missed noStart [40%] → Reach 40% renewals (now __)'],
    ['Raise renewals to 40% (baseline to be measured)', 'unsure pending [baseline to be measured]'],
    ['Cut waits by 20%', 'missed onlyChange [20%] → Cut waits by 20% (now __)'],
    ['Win 5 clients', 'unsure noStart [5] → Win 5 clients (now __)'],
    ['Win our first 5 clients', 'silent'],
    ['Win 20% more of our new clients', 'missed onlyChange [20%] → Win 20% more of our new clients (now __)'],
    ['Reach 5000 followers', 'missed noStart [5000] → Reach 5000 followers (now __)'],
    ['Open 5 shops', 'silent'],
    ['No complaints', 'silent'],
    ['Raise renewals from 25%', 'met [25%]']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('baseline', text)).toBe(expected)
  })
})

describe('whether something changes', () => {
  it.each([
    ['Keep NPS above 40', 'missed held [Keep] → Raise NPS from __ to 40'],
    ['Keep costs under £500', 'missed held [Keep] → Lower costs from __ to £500'],
    ['Hold churn at 3%', 'missed held [Hold] → Bring churn from __ to 3%'],
    ['NPS stays above 40', 'missed held [stays] → NPS from __ to 40'],
    ['Keep NPS at 40 as today', 'missed held [Keep]'],
    ['Keep running 3 miles', 'missed held [Keep]'],
    ['Maintain a 99.9% uptime', 'missed held [Maintain]'],
    ['Ensure NPS stays above 40', 'missed held [stays]'],
    ['Keep NPS above 40 without more staff', 'met'],
    ['Grow NPS to 40', 'met [Grow]'],
    ['Revenue per customer (now €40)', 'silent']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('change', text)).toBe(expected)
  })
})

describe('whether a line stops at what it measures', () => {
  it.each([
    [
      'Raise NPS from 10 to 20 by running interviews.',
      'missed means [by running interviews] → Raise NPS from 10 to 20.'
    ],
    ['Raise NPS from 10 to 20 through a new agency ', 'missed means [through a new agency] → Raise NPS from 10 to 20'],
    ['Raise NPS from 10 to 20 through our agency', 'met'],
    ['Raise NPS from 10 to 20 by June', 'met'],
    ['Raise NPS from 10 to 20 by 3 points', 'met']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('brief', text)).toBe(expected)
  })
})

describe('whether the step is within reach and worth it', () => {
  it.each([
    ['NPS from 40 to 41', 'missed small [40] [41]'],
    ['Uptime from 99.5% to 99.6%', 'met'],
    ['Uptime from 80% to 81%', 'missed small [80%] [81%]'],
    ['Paying schools from 2 to 200', 'met'],
    ['Subscribers from 20,000 to 4 million', 'missed vast [20,000] [4 million]'],
    ['Raise the pass rate from 90% to 100%', 'unsure extreme [100%]'],
    ['Raise NPS by 20', 'silent'],
    ['NPS from 0 to 20', 'met'],
    ['Raise NPS to 20', 'silent'],
    ['Median discount no higher than 12% (now 19%)', 'met'],
    ['Dues older than 60 days down to less than 10 lakh', 'met']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('stretch', text)).toBe(expected)
  })
})

describe('whether the end is named', () => {
  it.each([
    ['Cut refunds from 5%', 'missed onlyStart [5%] → Cut refunds from 5% to __%'],
    ['Cut refunds from 50 a month', 'missed onlyStart [50] → Cut refunds from 50 to __ a month'],
    ['Cut refunds (now 50 a month)', 'missed onlyStart [50] → Cut refunds to __ (now 50 a month)'],
    ['Increase the sign-up rate by 2%', 'missed unit [by 2%] → Increase the sign-up rate from __% to __%'],
    ['Increase the sign-up rate by 2 pp', 'met [2 pp]'],
    ['Increase sign-ups by 2%', 'met [2%]'],
    ['All tickets answered', 'silent']
  ])('in “%s” is said with its words', (text, expected) => {
    expect(said('target', text)).toBe(expected)
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

describe('an end said without a figure', () => {
  it.each([
    ['Every second reader opens it (now one in four)', 'met [Every second]'],
    ['Accounts with a sponsor: all (today 5 of 17)', 'met [all]'],
    [
      'Shorten the cash cycle of all clinics from 61 days',
      'missed onlyStart [61 days] → Shorten the cash cycle of all clinics from 61 days to __'
    ]
  ])('in “%s” is an end', (text, expected) => {
    expect(said('target', text)).toBe(expected)
  })

  it.each([
    ['60% of teachers visit a class (today: about 10%)', 'met'],
    [
      'About 60% of teachers visit a class (today 10%)',
      'missed roughly [About] → 60% of teachers visit a class (today 10%)'
    ]
  ])('may be beside a rough start: “%s”', (text, expected) => {
    expect(said('assertive', text)).toBe(expected)
  })
})

describe('what a message quotes of a key result', () => {
  const message = (id: string, text: string) =>
    grade({ objective: null, keyResults: [text], cycle: 'Q3' }, { all: true }).keyResults[0]?.findings.find(
      ({ criterion }) => criterion === id
    )?.message
  it.each([
    ['outcome', 'Ship the new portal by May', '“Ship the new portal” hands'],
    ['outcome', 'Stage definitions documented and signed off', '“Stage definitions documented” hands'],
    ['outcome', 'Take extra classes on Saturdays', '“Take extra classes” names work'],
    ['outcome', 'Increase test coverage from 45% to 80%', '“test coverage” measures'],
    ['degree', 'Team trained in Kubernetes', '“Team trained” is done'],
    ['measurable', 'Both teams agree on one definition', '“Both teams agree'],
    ['measurable', 'Publish the handbook', '“Publish the handbook” carries'],
    ['measurable', 'Somebody takes over as treasurer', '“Somebody takes over” carries'],
    ['outcome', 'Proper monitoring to be in place', '“Proper monitoring to be in place” hands'],
    ['outcome', 'Water-logging posters: 20', '“Water-logging posters” counts'],
    ['change', 'Food budget does not exceed ₹95 per student', '“Food budget does not exceed” keeps'],
    ['change', 'Crash-free sessions stay at 99.7% or more', '“Crash-free sessions stay” keeps']
  ])('on %s says who does what in “%s”', (id, text, expected) => {
    expect(message(id, text)).toContain(expected)
  })
})

describe('whom a set is asked about', () => {
  const asked = (objective: string, keyResults: readonly string[]) =>
    grade({ objective, keyResults }).findings.find(({ criterion }) => criterion === 'sufficient')?.message
  it.each([
    ['Parents become partners in homework', 'Suppose'],
    ['I want to be a better teacher for my slow learners', 'about “learners”'],
    ['Fewer deals that make everyone happy', 'Suppose'],
    ['Nurses want to stay', 'about “Nurses”']
  ])('of “%s”', (objective, expected) => {
    expect(asked(objective, ['Letters from parents from 4 to 9', 'Overtime from 9 to 4 hours'])).toContain(expected)
  })

  it('is put without “I be”', () => {
    const { objective } = grade({ objective: 'I want to be a better teacher for my class', keyResults: [] })
    expect(objective?.findings.map(({ fix }) => fix)).toContain('Be a better teacher for my class')
  })
})
