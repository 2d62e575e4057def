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
    ['Zero sev-1 incidents', { metric: 'sev-1 incidents', target: 0, direction: 'down' }]
  ])('reads metric, unit, direction and deadline of “%s”', (text, expected) => {
    expect(measureOf(text)).toMatchObject(expected)
  })

  it('knows five crore and fifty million for the same number', () => {
    expect(measureOf('Revenue of 5 crore INR').target).toBe(measureOf('Revenue of 50 million INR').target)
  })
})
