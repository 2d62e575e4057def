import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'
import type { Phrase } from '../../src/okr/phrase.ts'

/** Who · does · what, as in “parents · renew · –”; a verb no list knows has a question mark. */
function grammar(text: string): string {
  const { tokens, clause } = readLine(text)
  const said = (phrase: Phrase | null) =>
    phrase
      ? tokens
          .slice(phrase.from, phrase.to)
          .map(token => token.text)
          .join(' ')
      : '–'
  const { verb } = clause
  return [said(clause.subject), verb ? `${verb.base}${verb.known ? '' : '?'}` : '–', said(clause.object)].join(' · ')
}

const wrapped = (text: string) => readLine(text).clause.wrappers.map(span => text.slice(...span))

describe('the grammar of a line', () => {
  it.each([
    ['Raise renewals to 40%', '– · raise · renewals'],
    ['12 schools renew', '12 schools · renew · –'],
    ['90% of parents renew', '90 % of parents · renew · –'],
    ['Renewals: 25% → 40%', 'Renewals · – · –'],
    ['Host and attend 5 meetups', '– · host · 5 meetups'],
    ['Gamify the checkout', '– · gamify? · the checkout'],
    ['Ideate 5 concepts', '– · ideate? · 5 concepts'],
    ['Zorb 5 customers', '– · zorb? · 5 customers'],
    ['Weak swimmers to be taught', 'Weak swimmers · teach · –'],
    ['Harbour live by May', 'Harbour · live · –'],
    ['Platinum A rating', 'Platinum A rating · – · –'],
    ['Zorb our plan', '– · zorb? · our plan'],
    ['Zorb 5% of plans', 'Zorb · – · –'],
    ['Parents who reply renew', 'Parents · renew · –'],
    ['Service levels (SLOs) are agreed', 'Service levels · agree · –'],
    ['Parents have replied', 'Parents · reply · –'],
    ['Parents have a 90% reply rate', 'Parents · have · a 90 % reply rate'],
    ['Parents are happy', 'Parents · be · happy'],
    ['Users can export 3 formats', 'Users · export · 3 formats'],
    ['Parents always renew', 'Parents · renew · –'],
    ['Visitors quickly find help', 'Visitors · find · help'],
    ['Complaints fall to 5', 'Complaints · fall · –'],
    ['Focus on clients', '– · focus · clients'],
    ['Key: raise renewals', '– · raise · renewals'],
    ['Churn: reduce renewals', 'Churn · – · –'],
    ['Legal: 40 renewals', 'Legal · – · –']
  ])('is read in “%s”', (text, expected) => {
    expect(grammar(text)).toBe(expected)
  })

  it.each([
    'KR1: ',
    'KR 1: ',
    'Key result 2 – ',
    'Key results: ',
    'Objective 3. ',
    'OKR: ',
    'O2) ',
    '- ',
    '• 12) ',
    '- 2. KR3: ',
    'By June, ',
    'By 30 June 2027 we will ',
    'In Q3, ',
    'Once a year, ',
    '(Stretch) ',
    '→ ',
    'We will ',
    'We’ll ',
    'I ',
    'Our team will ',
    'The team should ',
    'To ',
    'Successfully ',
    'Finally also ',
    'Then please '
  ])('begins after “%s”', lead => {
    expect(grammar(`${lead}win 5 clients`)).toBe('– · win · 5 clients')
  })

  it.each([
    ['Our team wins 5 clients', 'Our team · win · 5 clients'],
    ['The team won 5 clients', 'The team · win · 5 clients'],
    ['Family visits 5 clients', 'Family · visit · 5 clients'],
    ['12 clients win', '12 clients · win · –']
  ])('keeps the opening of “%s”, which is part of it', (text, expected) => {
    expect(grammar(text)).toBe(expected)
  })

  it.each([
    ['Try to win 5 clients', ['Try to']],
    ['Strive and win 5 clients', ['Strive and']],
    ['Aim for 5 clients', ['Aim for']],
    ['Work towards 5 wins', ['Work towards']],
    ['Working to win 5 clients', ['Working to']],
    ['Look to win 5 clients', ['Look to']],
    ['Help to win 5 clients', ['Help to']],
    ['Be able to ship weekly', ['Be able to']],
    ['Would like to win 5 clients', ['Would like to']],
    ['At least attempt to win 5 clients', ['At least', 'attempt to']],
    ['Focus on winning 5 clients', ['Focus on']],
    ['Continue winning 5 clients', ['Continue']],
    ['Continue to win 5 clients', ['Continue to']],
    ['Ensure that parents reply', ['Ensure that']],
    ['Ensure parents reply', ['Ensure']],
    ['Make sure that parents reply', ['Make sure that']],
    ['Make sure parents reply', ['Make sure']],
    ['Guarantee that parents reply', ['Guarantee that']],
    ['Focus on clients', []],
    ['Continue meetings', []],
    ['Help 5 clients', []],
    ['Plan to 5 clients', []],
    ['At least 5 clients', []],
    ['Make 5 clients happy', []],
    ['Work with 5 clients', []]
  ])('is wrapped in the effort and promises of “%s”', (text, wrappers) => {
    expect(wrapped(text)).toEqual(wrappers)
  })

  it('tells a promise from an effort, and the writer’s own doing from what others do', () => {
    const ensured = (text: string) => readLine(text).clause.ensured
    const own = (text: string) => readLine(text).clause.own
    expect(['Ensure parents reply', 'Make sure parents reply', 'Try to win', 'Win 5 clients'].map(ensured)).toEqual([
      true,
      true,
      false,
      false
    ])
    expect(['We win 5 clients', 'Our team will win 5 clients', 'Win 5 clients', 'Clients win'].map(own)).toEqual([
      true,
      true,
      false,
      false
    ])
  })
})
