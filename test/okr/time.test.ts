import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'
import { deadlineOf } from '../../src/okr/time.ts'

function deadline(text: string): string | null {
  const time = deadlineOf(readLine(text).times)
  return time && text.slice(...time.span)
}

describe('deadlines', () => {
  it.each([
    'by 30 June',
    'by June 30',
    'by 30th June 2026',
    'by 30/06/2026',
    'by 2026-06-30',
    'by 30.06.2026',
    'by the end of June',
    'by end of Q2',
    'by Q3',
    'in Q3 2026',
    'by H1',
    'in Q1-Q2',
    'in Q1–Q2',
    'in Q3/26',
    'by FY 26/27',
    'by CW 40',
    'by Sep. 30',
    'by 30/9',
    'by 9/26',
    'six weeks from now',
    'by FY27',
    'by year end',
    'by EOY',
    'before Diwali',
    'before the summer',
    'before the board meeting',
    'by launch day',
    'no later than 1 May',
    'until 1 May',
    'this quarter',
    'this term',
    'by mid-May',
    'by week 6',
    'by sprint 4',
    'by Monday',
    'by the next review',
    'by March 2027',
    'in November',
    'by 2026',
    'by the end of the school year',
    'in 3 months',
    'over the next 6 weeks',
    'by 1st of May',
    'by May 1st, 2027',
    'by 1 May ’27',
    'by Mar 5',
    'by dec',
    'in mid-May 2027',
    'in Jan-Mar 2027',
    'Jan - Mar 2027',
    'by 2027-06',
    'by 6/2027',
    'by 30/6/27',
    'by 2027-06-30',
    'by Q2 FY27',
    'by Q2, 2027',
    'by fy 27',
    'by tomorrow',
    'by spring',
    'by week six',
    'by day 3',
    'by year end',
    'quarter close',
    'in 2030',
    'in the next 3 full months',
    'in the next 20 days',
    'in a week',
    'within 90 days',
    'in 3 wks',
    'end of Q2',
    'close of quarter',
    'at the end of the term',
    'during the term',
    'for the school year',
    'in the quarter',
    'before the product launch',
    'before the launch event',
    'due 3 June',
    'not later than 3 June',
    'by the end of __'
  ])('reads “%s”', text => {
    expect(deadline(`Win 5 clients ${text}`)).toBe(text)
  })

  it.each([
    'Win 5 clients per week',
    'Answer within 7 days of sign-up',
    'Answer within 24 hours',
    'Answer 90% of letters within 7 days',
    'Weekly active users at 40,000',
    'Run 3 times a week',
    'Deploys per day from 2 to 10',
    'Rolling 28-day average of 4',
    'Activation in week one at 40%',
    'Retention after one year at 90%',
    'Revenue up 20% year on year',
    'Churn below last quarter’s 5%',
    'Raise NPS by doing exit interviews',
    'Cut costs by 20%',
    'Cut costs by 2/5',
    'Audited accounts accepted by the board',
    'May sales up from 40 to 60 units',
    'March to 500 members',
    'Minute details matter',
    'Win 2030 members',
    'Push 2012 up by 2030%',
    'Hold 5 Friday workshops',
    'Spring clean 5 sites',
    'may win 5 clients',
    'Win 5 clients by launch',
    'Win 5 clients in the launch',
    'Win 5 clients over 3 months',
    'Answer within 45 days',
    'Answer in 20 days',
    'Keep 5 clients for 3 months',
    'Keep 5 clients for the first month',
    'Keep 5 in their first 3 months',
    'Sales returned within 6 months: 15% to 6%',
    'Leavers within 3 months of hiring at 4%',
    'Grow sales 5% week on week',
    'Grow sales 5% month-over-month',
    'Sell 5 / week',
    'Sell 5 each week',
    'Weekly visits at 5, 2 weeks later at 8',
    'A 2-year plan',
    'Sell 5 in week two',
    'Sales over the past 3 months at 5',
    'Sales up from last quarter’s 5',
    'Sales at 5 (Q1: 4)',
    'Sales at 5 (Q1 £4)',
    'Sales above the previous year’s 5',
    'Sales at 5 versus Q1'
  ])('finds none in “%s”', text => {
    expect(deadline(text)).toBeNull()
  })

  it('keeps its numbers out of the quantities', () => {
    expect(readLine('Win clients by 30 June 2026').quantities).toEqual([])
    expect(readLine('Reach 2,000 users by 2026').quantities.map(q => q.value)).toEqual([2000])
  })

  it.each<[string, string[]]>([
    ['Cut pay day from day 12 to day 5', []],
    ['Sell 5 per second class', []],
    ['Sell 5 per weeks', []],
    ['Answer in 5 a day', ['window a day']],
    ['day-7 retention', ['window day-7']],
    ['week one retention', ['window week one']],
    ['30-day retention', ['window 30-day']],
    ['Churn at 4% in the coming 12 days', ['duration in the coming 12 days']],
    ['Answer in 45 days', ['duration in 45 days']],
    ['30-days retention', []],
    ['Sales in the last 6 weeks', ['past in the last 6 weeks']],
    ['5 of them stay 2 weeks later', ['window 2 weeks later']],
    ['Retention after 2 weeks', ['window after 2 weeks']],
    ['Machines idle at month end', ['window at month end']],
    ['Sales from Q1', ['past from Q1']],
    ['Q1: 31%', ['past Q1']],
    ['Q1: raise sales', ['period Q1']],
    ['Win it (Q1 only)', ['period Q1']],
    ['Double in May, then by June', ['period in May', 'deadline by June']]
  ])('tells what the times in “%s” are for', (text, expected) => {
    expect(readLine(text).times.map(({ kind, span }) => `${kind} ${text.slice(...span)}`)).toEqual(expected)
  })

  it.each<[string, number[]]>([
    ['Answer within 45 days', [45]],
    ['Answer within 90 days', []],
    ['Answer 8 in 10 in 20 minutes', [0.8, 20]],
    ['Win clients in the next 20 days', []],
    ['Win 5 clients by May 12%', [5, 12]],
    ['Cut pay day from day 12 to day 5', [12, 5]],
    ['Win 2030 members', [2030]],
    ['Hold 2027 as our year', []]
  ])('leaves the numbers of “%s” that count something', (text, expected) => {
    expect(readLine(text).quantities.map(q => q.value)).toEqual(expected)
  })

  it('takes a deadline before a period, and a period before a duration', () => {
    expect(deadline('In 3 months, in Q3, by August')).toBe('by August')
    expect(deadline('In 3 months, in Q3')).toBe('in Q3')
  })
})
