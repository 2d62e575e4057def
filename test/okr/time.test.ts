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
    'over the next 6 weeks'
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
    'May sales up from 40 to 60 units',
    'March to 500 members',
    'Minute details matter'
  ])('finds none in “%s”', text => {
    expect(deadline(text)).toBeNull()
  })

  it('keeps its numbers out of the quantities', () => {
    expect(readLine('Win clients by 30 June 2026').quantities).toEqual([])
    expect(readLine('Reach 2,000 users by 2026').quantities.map(q => q.value)).toEqual([2000])
  })
})
