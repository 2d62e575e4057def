import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'

const read = (text: string) => readLine(text).quantities.filter(q => !q.faint)
const values = (text: string) => read(text).map(q => q.value)
const said = (text: string) => read(text).map(q => text.slice(...q.span))

describe('quantities', () => {
  it.each<[string, (number | null)[]]>([
    ['Revenue of ₹2.4 crore', [2.4e7]],
    ['Rs. 50 lakh in new business', [5e6]],
    ['Rs.500 a head', [500]],
    ['INR 3 cr', [3e7]],
    ['5M€ and $1.5bn', [5e6, 1.5e9]],
    ['grow to 10k users', [10000]],
    ['eNPS from -12 to +10', [-12, 10]],
    ['40-45 renewals', [40]],
    ['a dozen clients', [12]],
    ['twenty-five clients', [25]],
    ['two hundred donors', [200]],
    ['half a million litres', [500000]],
    ['two thirds of parents', [2 / 3]],
    ['one in three visitors', [1 / 3]],
    ['9 out of 10 pupils', [0.9]],
    ['4.6/5 on the survey', [4.6]],
    ['top 3 in the app store', [3]],
    ['become #1 in Pune', [1]],
    ['zero complaints', [0]],
    ['no sev-1 incidents', [0]],
    ['double activation', [2]],
    ['a 10x return', [10]],
    ['cut waits by 12.5 per cent', [12.5]],
    ['p95 under 200 ms', [200]],
    ['sub-200 ms answers', [200]],
    ['at least one of them and 3 more', [3]],
    ['from __ to __%', [null, null]]
  ])('reads “%s”', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    'Q3 2026 and FY27',
    'in Year 9 and Class 10B',
    'Gen Z, Web 3, 5G and B2B',
    'ISO 27001 and COVID-19',
    'Office 365 and Route 66',
    '24/7 support',
    '360-degree feedback',
    '1-to-1 meetings at 7-Eleven',
    'a 4x4',
    'version v4.1 and 4.1.2',
    'from day one to end to end',
    'day-7 retention',
    'upgrade to Fedora 42 for the lab',
    'the Django 6 upgrade and a stable 2.0 release',
    'a number one priority',
    'double down on quality',
    'zero in on churn',
    'no later than needed',
    '30-day retention',
    'OKR 2: grow',
    'KR1: grow',
    '3. grow'
  ])('finds none in “%s”', text => {
    expect(said(text)).toEqual([])
  })

  it.each([
    ['at least 12 renewals', 'least'],
    ['no less than 12 renewals', 'least'],
    ['4.6+ stars', 'least'],
    ['4.6 or higher', 'least'],
    ['>= 40', 'least'],
    ['under 30 minutes', 'most'],
    ['no more than 3 returns', 'most'],
    ['fewer than 3 returns', 'most'],
    ['≤ 3', 'most'],
    ['within 24 hours', 'most']
  ])('knows the bound of “%s”', (text, bound) => {
    expect(read(text)[0]?.bound).toBe(bound)
  })

  it.each([
    ['12%', '%'],
    ['12 percentage points', 'pp'],
    ['150 bps', 'bps'],
    ['₹12', 'INR'],
    ['12 EUR', 'EUR'],
    ['US$12', 'USD'],
    ['4.2 s', 'seconds'],
    ['2 business days', 'days'],
    ['6 kg', 'kg'],
    ['25 m', 'm']
  ])('knows the unit of “%s”', (text, unit) => {
    expect(read(text)[0]?.unit?.name).toBe(unit)
  })

  it('quotes the whole of a quantity and stays inside the text', () => {
    expect(said('Bring replies under 30 minutes for ₹1,200')).toEqual(['under 30 minutes', '₹1,200'])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { span } of readLine(text).quantities) {
          expect(span[0]).toBeLessThan(span[1])
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
      })
    )
  })
})
