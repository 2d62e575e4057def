import { describe, expect, it } from 'vitest'
import { measureOf } from '../../src/okr/measure.ts'

describe('baseline and target', () => {
  it.each<[string, number | null, number | null]>([
    ['Repeat orders from 25% to 40%', 25, 40],
    ['Raise repeat orders to 40% from 25%', 25, 40],
    ['Repeat orders 25% → 40%', 25, 40],
    ['Repeat orders 25% -> 40%', 25, 40],
    ['Repeat orders: 25% to 40%', 25, 40],
    ['Repeat buyers 25 to 40', 25, 40],
    ['Repeat orders at 40% (now 25%)', 25, 40],
    ['Repeat orders at 40% (was 25%)', 25, 40],
    ['Repeat orders at 40%, currently 25%', 25, 40],
    ['Repeat orders at 40%, up from 25%', 25, 40],
    ['Repeat orders at 40% (Q1: 25%)', 25, 40],
    ['Repeat orders at 40% (baseline 25%)', 25, 40],
    ['Repeat orders at 40% (last quarter 25%)', 25, 40],
    ['Repeat orders at 40% vs last quarter’s 25%', 25, 40],
    ['Sleep 7+ hours on 5 nights a week, up from 2', 2, 7],
    ['Activate 45% of new accounts within 7 days (Q1: 31%)', 31, 45],
    ['Raise win rate on proposals over 10 lakh from 18% to 27%', 18, 27],
    ['Bring median first reply under 30 minutes (now 2 h)', 2, 30],
    ['Reduce refunds from 5%', 5, null],
    ['Raise repeat orders to 40%', null, 40],
    ['Increase revenue by 20%', null, 20],
    ['Increase revenue by June', null, null],
    ['Increase awareness among 500 farmers', null, null],
    ['Grow from strength to strength', null, null],
    ['Improve from good to great', null, null],
    ['Taste score from 4.8 to 5.6 of 7', 4.8, 5.6],
    ['Mock marks in botany: 11 → 19 out of 25', 11, 19],
    ['Repair 12 of 30 wells (now 3)', 3, 12],
    ['Two out of three callers book (last year: two in five)', 2 / 5, 2 / 3],
    ['Matches lost on time: 7 of the last 20 to 2 of 20', 0.35, 0.1],
    ['Guests per evening from ninety to a hundred and fifty', 90, 150],
    ['Claims above ₹5 lakh: 12 last year, 3 this year', 12, 3],
    ['Nights with under 6 hours of sleep: 6 last term, 1 this term', 6, 1],
    ['In the phone survey (n = 150) 40% name us first, till now 24%', 24, 40],
    ['Spills below 3% of trips (2023: 7%)', 7, 3],
    ['Reduce response time to 24/7 coverage', null, null]
  ])('reads “%s”', (text, baseline, target) => {
    expect(measureOf(text)).toMatchObject({ baseline, target })
  })

  it.each([
    [
      'Cut p95 page load from 4.2 s to 1.5 s by Q4 2026',
      { metric: 'p95 page load', unit: 'seconds', direction: 'down', deadline: 'by Q4 2026' }
    ],
    ['Support tickets down 30%', { metric: 'Support tickets', unit: '%', direction: 'down', deadline: null }],
    ['Keep NPS at 40', { metric: 'NPS', direction: 'hold' }],
    ['Generate $1.5M in new ARR', { metric: 'new ARR', unit: 'USD', target: 1500000, direction: 'up' }],
    ['Bring median first reply under 30 minutes (now 2 h)', { direction: 'down' }],
    ['Sick days not above 1.2 a month', { metric: 'Sick days', direction: 'down' }],
    ['Loans repaid on time not under 94%', { metric: 'Loans repaid on time', direction: 'up' }],
    ['Express freight no more than 6% of revenue', { metric: 'Express freight', direction: 'down' }],
    ['Dogs returned within 6 months: 15% to 6%', { metric: 'Dogs returned within 6 months', deadline: null }],
    ['Users who come back on day 30: 9% to 15%', { metric: 'Users who come back on day 30', deadline: null }],
    ['60 parents attend the Saturday workshop', { deadline: null }],
    ['Raise repeat orders to 40% by Friday', { deadline: 'by Friday' }],
    ['All 9 ferries live on the new timetable', { metric: 'ferries live on the new timetable', target: 9 }],
    ['Unit cost stays at ₹212', { metric: 'Unit cost' }],
    ['Clinics with a second nurse: 18 to 40', { metric: 'Clinics with a second nurse', deadline: null }],
    ['Zero sev-1 incidents', { metric: 'sev-1 incidents', target: 0, direction: 'down' }]
  ])('reads metric, unit, direction and deadline of “%s”', (text, expected) => {
    expect(measureOf(text)).toMatchObject(expected)
  })

  it('knows five crore and fifty million for the same number', () => {
    expect(measureOf('Revenue of 5 crore INR').target).toBe(measureOf('Revenue of 50 million INR').target)
  })
})
