import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import type { Finding, Kind } from '../../src/grader/report.ts'

const ofResult = (text: string) =>
  grade({ objective: null, keyResults: [text], cycle: 'Q3' }, { all: true }).keyResults[0]
const ofObjective = (text: string) => grade({ objective: text, keyResults: [] }, { all: true }).objective

const said = (findings: readonly Finding[] | undefined, criterion: string) => {
  const found = findings?.find(each => each.criterion === criterion)
  return found ? `${found.verdict} ${found.severity}` : 'nothing'
}

/** What people say of one line, and what the grader says with them. */
const RESULTS: readonly (readonly [text: string, criterion: string, verdict: string])[] = [
  ['Raise the delivery rating from 4.1 to 4.6 out of 5', 'arithmetic', 'met blocker'],
  ['Raise the average rating after a case from 3.9 to 4.4 out of 5', 'arithmetic', 'met blocker'],
  ['Bring the jury’s mark from 12 out of 20 to 22 out of 20', 'arithmetic', 'missed blocker'],
  ['9 of 6 bakeries open on time', 'arithmetic', 'missed blocker'],
  ['Bakery rating up from 4.5 to 4.2', 'arithmetic', 'missed blocker'],
  ['Reduce the cost per loaf by €0.20 to €1.10', 'arithmetic', 'nothing'],
  ['Keep weekly bills at 4,600 or more while discounts shrink', 'measurable', 'met blocker'],
  ['Keep weekly bills at 4,600 or more while discounts shrink', 'change', 'met major'],
  ['Continue to answer every letter', 'change', 'missed major'],
  ['Increase the trial sign-up rate by 2%', 'target', 'missed minor'],
  ['Bring the canteen queue down from 14 minutes', 'target', 'missed major'],
  ['Find the share by week two, then set the target', 'measurable', 'unsure blocker'],
  ['Kitchen certified by the food inspector by 1 May', 'measurable', 'unsure blocker'],
  ['Run three times a week, up from one', 'outcome', 'missed minor'],
  ['Raise teenagers’ visits on Friday nights from 35 to 90', 'meaningful', 'met minor'],
  ['Double the share of readers who order', 'baseline', 'missed major'],
  ['Letters answered the same day: 4 per week → 30', 'baseline', 'met minor'],
  ['Seven in ten guests come back (last season: five in ten)', 'baseline', 'met minor'],
  ['Average call 7:30 to 5:00 minutes', 'baseline', 'met minor'],
  ['Guests from our two nearest towns, counted each Monday: 40 to 90', 'single-measure', 'met minor'],
  ['Lift bookings from 40 to 60 through a new site and 3 partners', 'single-measure', 'met minor'],
  ['Bread sold by noon 60% to 80% by 1 May; bread thrown away 9% to 4%', 'single-measure', 'missed minor'],
  ['Guests who got advice they could use: 30% to 55%', 'assertive', 'met minor'],
  ['Support the kitchen during fairs', 'assertive', 'missed minor'],
  ['Grow regulars from 20 to 30 by 30%', 'arithmetic', 'missed blocker'],
  ['Sign 4 hotels as customers', 'baseline', 'unsure minor'],
  ['Cakes ordered by parents under 35: 40 to 60', 'baseline', 'met minor'],
  ['Complaints: 9% now, 4% by May', 'target', 'met major']
]

const OBJECTIVES: readonly (readonly [text: string, criterion: string, verdict: string])[] = [
  ['Walk into the January exams sure of what I know', 'destination', 'met major'],
  ['I walk into the physics paper knowing I can start any question', 'destination', 'met major'],
  ['Cook on Sundays and rest on Mondays', 'destination', 'met major'],
  ['Increase sales', 'destination', 'unsure major'],
  ['Reach ten thousand users', 'destination', 'unsure major'],
  ['Reach 50,000 followers on Instagram', 'destination', 'unsure major'],
  ['Reach ten thousand users', 'qualitative', 'missed minor'],
  ['Reach 50,000 followers on Instagram', 'qualitative', 'missed minor'],
  ['Release version three', 'qualitative', 'met minor'],
  ['Release version three so that banks can rely on us', 'qualitative', 'met minor'],
  ['Take the dread out of the yearly stocktaking', 'destination', 'met major'],
  ['Nobody has to ask twice', 'qualitative', 'met minor'],
  ['Simplify checkout and open in Kenya', 'single-focus', 'missed minor'],
  ['Open a second branch and win back the customers we lost', 'single-focus', 'missed minor'],
  ['Class 9 takes books home because it wants to', 'statement', 'met minor'],
  ['Our bakers leave the kitchen cleaner than they found it', 'statement', 'met minor'],
  ['Clean hands', 'statement', 'missed minor'],
  ['Our village band plays so well that people stay for the last song', 'statement', 'met minor'],
  ['Skippers share what works', 'statement', 'met minor'],
  ['Know why we lose', 'destination', 'met major'],
  ['Give mill owners numbers they trust', 'destination', 'met major'],
  ['Give mill owners numbers', 'destination', 'unsure major'],
  ['Support', 'statement', 'missed minor']
]

const KINDS: readonly (readonly [text: string, kind: Kind])[] = [
  ['Raise the share of borrowed books that pupils say they finished from 50% to 65%', 'outcome'],
  ['Increase training sessions from 4 to 8', 'output'],
  ['Run three times a week, up from one', 'activity'],
  ['Support calls per 100 guests: 40 to 25', 'outcome'],
  ['Requests answered within a day: 30% to 80%', 'outcome'],
  ['Share of regulars who bring a friend from 8% to 20%', 'outcome'],
  ['Registered growers from 300 to 900', 'outcome'],
  ['Loaves sold to cafés: 20 last year, 90 this year', 'outcome'],
  ['Paintings borrowed per school: 2 to 6', 'outcome'],
  ['Kitchen approved by the food inspector', 'outcome'],
  ['30 ovens repaired', 'output'],
  ['Old accounts closed and archive deleted', 'output'],
  ['Ordering app available in Tamil', 'output'],
  ['12 fun Fridays', 'output'],
  ['Price list with 40 photos ready', 'output'],
  ['Old ovens switched off by May', 'output'],
  ['Visits from 4,000 to 9,000 a month', 'outcome'],
  ['40 suppliers attend the workshop', 'activity'],
  ['Practise scales 20 minutes a day', 'activity'],
  ['Two hours with my choir each Saturday', 'activity'],
  ['Weekly sync with the growers', 'activity'],
  ['Guardrail: waste stays below 4%', 'health'],
  ['Sick days not above 1.5 a month', 'health'],
  ['Keep weekly bills at 4,600 or more while discounts shrink', 'health'],
  ['Meet 20 bakers', 'activity'],
  ['Negotiate with two mills', 'activity'],
  ['Carry out a price survey', 'activity'],
  ['Weekly visits to the mills', 'activity'],
  ['Library visits a week from 120 to 300', 'outcome'],
  ['Guests wait no more than 20 minutes', 'outcome'],
  ['The packing team identify 3 leaks', 'activity'],
  ['Answer every letter within one hour', 'outcome'],
  ['Launch the new shop within 30 days', 'output'],
  ['Win the tender for the school kitchen', 'outcome'],
  ['Be featured in 6 food journals', 'outcome'],
  ['Reactivate 40 dormant customers', 'outcome'],
  ['Email unsubscribe rate cut in half', 'outcome'],
  ['Generate ₹1.2M in catering revenue', 'outcome'],
  ['Hold waste at 4%', 'health'],
  ['Do not let the queue exceed 12 people', 'health'],
  ['No drop in loaf quality', 'health']
]

describe('what people say of a key result', () => {
  it.each(RESULTS)('“%s”: %s is %s', (text, criterion, verdict) => {
    expect(said(ofResult(text)?.findings, criterion)).toBe(verdict)
  })

  it.each(KINDS)('“%s” promises an %s', (text, kind) => {
    expect(ofResult(text)?.kind).toBe(kind)
  })

  it('“Hold four author visits” keeps no level', () => {
    expect(ofResult('Hold four author visits')?.kind).not.toBe('health')
  })
})

describe('what people say of an objective', () => {
  it.each(OBJECTIVES)('“%s”: %s is %s', (text, criterion, verdict) => {
    expect(said(ofObjective(text)?.findings, criterion)).toBe(verdict)
  })
})

it.each([
  ['Retire the 60 leaflets nobody reads', 'Retire the 60 leaflets'],
  ['Win back the winter crews we lost', 'Win back the winter crews']
])('quotes “%s” without what is told of its object', (text, words) => {
  expect(ofObjective(text)?.findings.find(({ criterion }) => criterion === 'destination')?.message).toContain(
    `“${words}”`
  )
})

it('says what is met in a plain sentence', () => {
  for (const { verdict, message } of ofResult('Raise repeat orders from 20% to 32%')?.findings ?? [])
    if (verdict === 'met') expect(message).toMatch(/^\p{Lu}[^“”:]*\.$/u)
})
