import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import type { Draft } from '../../src/okr/draft.ts'

const verdicts = (findings: readonly { criterion: string; verdict: string }[], criterion: string) =>
  findings.filter(each => each.criterion === criterion).map(each => each.verdict)

/** One edit turns the verdict of one criterion. */
const KEY_RESULTS: readonly (readonly [criterion: string, fails: string, passes: string])[] = [
  ['measurable', 'Improve newsletter clicks', 'Improve newsletter clicks to 3%'],
  ['outcome', 'Publish 12 blog posts', '12 blog posts bring 900 trial sign-ups (now 300)'],
  ['target', 'Reduce refunds from 5%', 'Reduce refunds from 5% to 3%'],
  ['baseline', 'Raise repeat orders to 32%', 'Raise repeat orders from 20% to 32%'],
  ['definition', 'Reach 10,000 users', 'Reach 10,000 weekly active users'],
  ['deadline', '300 monthly donors some day', '300 monthly donors by 30 June'],
  ['single-measure', 'NPS 40 and churn 3%', 'NPS 40'],
  ['change', 'Keep NPS at 40', 'Raise NPS from 32 to 40'],
  ['arithmetic', 'Reduce wait from 4 to 9 min', 'Reduce wait from 9 to 4 min'],
  ['assertive', 'Try to win 5 clients', 'Win 5 clients'],
  ['measurable', 'Sleep better and more regularly', 'Sleep 7+ hours on 5 nights a week, up from 2'],
  ['outcome', 'Close 20 tickets', 'Close 20 deals'],
  ['target', 'Reply significantly faster', 'Bring median first reply under 30 minutes (now 2 h)'],
  [
    'single-measure',
    'Deal size to 4.5 lakh and win rate to 30%',
    'Trial-to-paid from 6% to 9% without raising refunds above 2%'
  ],
  ['change', 'Keep uptime at 99.9%', 'Keep 90% of new teachers after one year (now 70%)'],
  ['arithmetic', 'eNPS from 40 to 140', 'NRR from 104% to 115%']
]

const OBJECTIVES: readonly (readonly [criterion: string, fails: string, passes: string])[] = [
  ['destination', 'Launch a new website', 'Make our website the place members go first'],
  ['qualitative', 'Make 5 crore in schools', 'Be the partner schools trust with their budgets'],
  ['clear', 'Improve communication', 'Teams hear decisions from us before they hear rumours'],
  ['ambitious', 'Maintain a good culture', 'Make this a place people refuse to leave'],
  ['single-focus', 'Fix payroll and grow sales', 'Pay everyone right the first time'],
  ['statement', 'Customer retention', 'Turn first-time buyers into regulars'],
  ['qualitative', 'Lose 6 kg', 'Become the #1 choice of first-time buyers'],
  ['single-focus', 'Simplify checkout and enter the German market', 'Grow responsibly and sustainably']
]

const objective = 'Turn first-time buyers into regulars'
const SETS: readonly (readonly [criterion: string, fails: Draft, passes: Draft])[] = [
  [
    'count',
    { objective, keyResults: ['NPS 32 to 40'] },
    { objective, keyResults: ['NPS 32 to 40', 'Refunds from 5% to 3%', 'Repeat orders from 20% to 32%'] }
  ],
  [
    'distinct',
    { objective, keyResults: ['Churn from 5% to 3%', 'Retention from 95% to 97%'] },
    { objective, keyResults: ['Churn from 5% to 3%', 'Expansion from 2% to 4%'] }
  ],
  [
    'outcome-share',
    { objective, keyResults: ['Launch a shop', 'Launch an app', 'Launch a club'] },
    { objective, keyResults: ['Launch a shop', 'Repeat orders from 20% to 32%', 'NPS 32 to 40'] }
  ]
]

describe('minimal pairs', () => {
  it.each(KEY_RESULTS)('%s: “%s” falls short, “%s” does not', (criterion, fails, passes) => {
    const of = (text: string) =>
      verdicts(grade({ objective: null, keyResults: [text] }, { all: true }).keyResults[0]?.findings ?? [], criterion)
    // A line with a blocker may leave a lesser criterion unjudged; the pair is then told apart by the score.
    if (of(fails).length > 0) expect(of(fails)).toEqual(['missed'])
    expect(of(passes)).not.toContain('missed')
    expect(grade({ objective: null, keyResults: [fails] }).score).toBeLessThan(
      grade({ objective: null, keyResults: [passes] }).score
    )
  })

  it.each(OBJECTIVES)('%s: “%s” falls short, “%s” does not', (criterion, fails, passes) => {
    const of = (text: string) =>
      verdicts(grade({ objective: text, keyResults: [] }, { all: true }).objective?.findings ?? [], criterion)
    expect(of(fails)).toEqual(['missed'])
    expect(of(passes)).not.toContain('missed')
  })

  it.each(SETS.map(([criterion, fails, passes]) => [criterion, fails.keyResults.join('; '), fails, passes] as const))(
    '%s: “%s” falls short',
    (criterion, _, fails, passes) => {
      expect(verdicts(grade(fails).findings, criterion)).toEqual(['missed'])
      expect(verdicts(grade(passes).findings, criterion)).not.toContain('missed')
    }
  )
})
