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
    ['Cold store at −5–8 degrees', [-5]],
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
    ['second place in the relay', [2]],
    ['the second place we visit', []],
    ['rank: 14th to 5th', [14, 5]],
    ['No lost bags', [0]],
    ['Not a single lost bag', [0]],
    ['become #1 in Pune', [1]],
    ['zero complaints', [0]],
    ['no sev-1 incidents', [0]],
    ['double activation', [2]],
    ['a 10x return', [10]],
    ['cut waits by 12.5 per cent', [12.5]],
    ['p95 under 200 ms', [200]],
    ['sub-200 ms answers', [200]],
    ['at least one of them and 3 more', [3]],
    ['from __ to __%', [null, null]],
    ['Raise renewal from X to Y', [null, null]],
    ['Earn £N from the gala', [null]],
    ['Raise renewal by X percent', [null]],
    ['Cut waits by XX%', [null]],
    ['Reach ___ members', [null]],
    ['Reach ?? members', [null]],
    ['From six to one outages', [6, 1]],
    ['Cut outages from 4 to one', [4, 1]],
    ['Win one big client', [1]],
    ['Only one return a month', [1]],
    ['Cut carbon by -5', [-5]],
    ['the 9 - 5 shift', [9, 5]],
    ['Host twelve one hour clinics', [12, 1]],
    ['Train twenty five mentors', [25]],
    ['a hundred and fifty donors', [150]],
    ['two hundred and five donors', [205]],
    ['half a dozen mentors', [6]],
    ['Reach half million readers', [500000]],
    ['Reach a million readers', [1e6]],
    ['₹3 lakh crore of loans', [3e12]],
    ['2 thousand million litres', [2e9]],
    ['0.1 million and 2.4k', [100000, 2400]],
    ['Sell 5 k bags', [5]],
    ['Answer calls in 6:30 minutes', [6.5]],
    ['Answer calls within 1:30', [1.5]],
    ['Answer calls within 10-15 minutes', [10]],
    ['Open at 9:30 to 40 people', [40]],
    ['Cut the run from 26:30 to 24:15 min', [26.5, 24.25]],
    ['Convert a third of trials', [1 / 3]],
    ['Cut waits by a third', [1 / 3]],
    ['Raise one tenth of the budget', [0.1]],
    ['three quarters of parents reply', [0.75]],
    ['Half the parents reply', [0.5]],
    ['12 of our 40 shops', [0.3]],
    ['3 of the last 4 sprints', [0.75]],
    ['7 of 5 releases on time', [1.4]],
    ['1 in 400 parcels lost', [1 / 400]],
    ['3/8 of schools', [0.375]],
    ['8/10 on the survey and 70/100 on the test', [8, 70]],
    ['Ranked 3 in the region', [3]],
    ['number two in Leeds', [2]],
    ['a top-10 finish', [10]],
    ['top of 5', [5]],
    ['Twice as many visits', [2]],
    ['Halve the wait and treble the visits', [0.5, 3]],
    ['from zero to 5 partners', [0, 5]],
    ['nil returns, none of them late', [0, 0]]
  ])('reads “%s”', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each<[string, (number | null)[]]>([
    ['12 in 400 shops', [12, 400]],
    ['7 in 5 visitors', [7, 5]],
    ['120 of 100 people', [120, 100]],
    ['3 of 0 sites', [3, 0]],
    ['30 of 40% off', [30, 40]],
    ['4 in a row, 3 in 2027', [4, 3]],
    ['7/5 on the form', [7, 5]],
    ['Open shops 3 / 8', [3, 8]],
    ['2 in the 20 shops', [2, 20]],
    ['Sell 30 in 45% of shops', [30, 45]],
    ['3 quarters above 90', [3, 90]],
    ['1 third party', [1]]
  ])('sees no share where “%s” has none', (text, expected) => {
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
    '3. grow',
    'Sign N partners',
    'Reach ? members',
    'the second half and the first half',
    'half-day clinics, half an hour',
    'A third party audit',
    'a double-digit, double digit year',
    'a zero trust network and a zero-based budget',
    'all over, above all, once all agree',
    'at all sites',
    'every other week',
    'no run fails',
    'no one, no matter what, in no way',
    'opens at 9:30, chapter and verse 1:40',
    'the survey (n = 150)',
    'level e-learning',
    'the big-five firms',
    'odds under 3:1'
  ])('finds none in “%s”', text => {
    expect(said(text)).toEqual([])
  })

  it.each<[string, 'least' | 'most' | null]>([
    ['at least 12 renewals', 'least'],
    ['no less than 12 renewals', 'least'],
    ['4.6+ stars', 'least'],
    ['4.6 or higher', 'least'],
    ['>= 40', 'least'],
    ['under 30 minutes', 'most'],
    ['no more than 3 returns', 'most'],
    ['fewer than 3 returns', 'most'],
    ['≤ 3', 'most'],
    ['within 24 hours', 'most'],
    ['exceeding 12 renewals', 'least'],
    ['minimum of 12 renewals', 'least'],
    ['> 40', 'least'],
    ['≥ 40', 'least'],
    ['more than 40', 'least'],
    ['not fewer than 40', 'least'],
    ['not below 40', 'least'],
    ['90+%', 'least'],
    ['$5k+ a month', 'least'],
    ['4 or more visits', 'least'],
    ['4 and above', 'least'],
    ['band B or above', 'least'],
    ['at most 3 returns', 'most'],
    ['up to 3 returns', 'most'],
    ['maximum of 3 returns', 'most'],
    ['<= 3', 'most'],
    ['< 3', 'most'],
    ['not above 3', 'most'],
    ['faster than 200 ms', 'most'],
    ['no longer than 3 days', 'most'],
    ['sub-200 ms answers', 'most'],
    ['3 or fewer returns', 'most'],
    ['other than 3 returns', null],
    ['shops at over 3 sites', null],
    ['-> 40', null],
    ['4 + 3', null]
  ])('knows the bound of “%s”', (text, bound) => {
    expect(read(text)[0]?.bound).toBe(bound)
  })

  it.each<[string, string | undefined]>([
    ['12%', '%'],
    ['12 percentage points', 'pp'],
    ['150 bps', 'bps'],
    ['₹12', 'INR'],
    ['12 EUR', 'EUR'],
    ['US$12', 'USD'],
    ['4.2 s', 'seconds'],
    ['2 business days', 'days'],
    ['6 kg', 'kg'],
    ['25 m', 'm'],
    ['20 pct', '%'],
    ['20 per cent', '%'],
    ['5 ppm', '‰'],
    ['3 percent points', 'pp'],
    ['3%-points', 'pp'],
    ['a 3-point rise', 'points'],
    ['a 20-percent rise', '%'],
    ['500 points', 'points'],
    ['150 basis points', 'bps'],
    ['30bp', 'bps'],
    ['3x', '×'],
    ['2-fold growth', '×'],
    ['3 times the sales', undefined],
    ['5 x 4', undefined],
    ['Rs. 500 a head', 'INR'],
    ['£5 of 20 pledged', 'GBP'],
    ['300 dollars', 'USD'],
    ['$20 month passes', 'USD'],
    ['₩500', 'other currency'],
    ['Lose 5–10 kg', 'kg'],
    ['$5-$10 a head', 'USD'],
    ['10% - 15% of visits', '%'],
    ['4.6+ stars', 'stars'],
    ['5-stars rating', 'stars'],
    ['30-minutes call', 'minutes'],
    ['5 full business days', 'days'],
    ['5 full sites', undefined],
    ['3 basis', undefined],
    ['Sell 20 year on year', undefined],
    ['2 second waves', undefined],
    ['10t of waste', 'tonnes'],
    ['3 kilograms of waste', 'kg'],
    ['3 gas boilers', undefined],
    ['2 wks', 'weeks'],
    ['5 times tables', undefined]
  ])('knows the unit of “%s”', (text, unit) => {
    expect(read(text)[0]?.unit?.name).toBe(unit)
  })

  it.each([
    ['9 out of 10 pupils', 'ratio'],
    ['between 10 and 20 schools', 'range'],
    ['between ten and twenty schools', 'range'],
    ['5-10x returns', 'range'],
    ['10 and 20 schools', 'number'],
    ['20–10 schools', 'number'],
    ['10–10 schools', 'number'],
    ['3 times the sales', 'number'],
    ['twice a week', 'number'],
    ['twice as many visits', 'multiple'],
    ['a 3x return', 'multiple'],
    ['#3 in search', 'rank'],
    ['top decile for service', 'rank'],
    ['top 10% of schools', 'rank'],
    ['our top 5 risks', 'number'],
    ['no errors', 'extreme'],
    ['reach B2 in German', 'grade'],
    ['reach grade A in maths', 'grade'],
    ['grade b+', 'grade'],
    ['earn $N', 'blank']
  ])('tells what kind of number “%s” holds', (text, form) => {
    expect(read(text)[0]?.form).toBe(form)
  })

  it.each<[string, [number | null, number | null]]>([
    ['10–20 schools', [10, 20]],
    ['₹5–8 lakh', [5e5, 8e5]],
    ['10-15k readers', [10000, 15000]],
    ['between 800 and 1k readers', [800, 1000]],
    ['between 2k and 3k readers', [2000, 3000]]
  ])('reads both ends of “%s”', (text, ends) => {
    expect(read(text).map(q => [q.value, q.high])).toEqual([ends])
  })

  it.each<[string, number | null]>([
    ['9 out of 10 pupils', 10],
    ['12 of our 40 shops', 40],
    ['one in three visitors', null],
    ['two thirds of parents', null],
    ['4.6/5 stars', null]
  ])('knows what the share in “%s” is of', (text, outOf) => {
    expect(read(text)[0]?.outOf).toBe(outOf)
  })

  it.each(['Hire one', 'one more guide', 'the existing one', 'one of a kind', 'all sites', 'every pupil'])(
    'lets nothing hang on the number in “%s”',
    text => {
      expect(readLine(text).quantities.map(q => q.faint)).toEqual([true])
    }
  )

  it('takes no word for two quantities, in whatever order words come', () => {
    const some = fc.constantFrom(
      ...'1 5 20 one half a third of in out or and more than less at least under over to up no not by - + % x $ ₹ k lakh point points day within / : # top number grade B2 every zero'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(some, fc.constantFrom('', ' ', ' ')), { maxLength: 12 }), parts => {
        const { quantities } = readLine(parts.flat().join(''))
        quantities.forEach((q, i) => {
          expect(q.from).toBeGreaterThanOrEqual(quantities[i - 1]?.to ?? 0)
          expect(q.to).toBeGreaterThan(q.from)
        })
      }),
      { numRuns: 500 }
    )
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
