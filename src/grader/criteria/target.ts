import { at, spanOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { inserted, replaced } from '../rewrite.ts'

/** “Accounts with a sponsor: all (today 5 of 17)”, “Every second reader opens it”: an end said without a figure. */
const WHOLE =
  /^every (?:second|third|fourth|fifth|tenth|other)\b|(?<=[:→] ?)\b(?:all|everyone|every one|everybody)\b(?=[ ]*(?:[(.;,]|$))/i

export const target = criterion({
  id: 'target',
  judges: 'key-result',
  title: { met: 'Says how much is enough', missed: 'Does not say how much is enough' },
  why: 'A direction without an end can never be reached, and never be missed. The value you aim for tells everybody when to stop and how hard to push.',
  dissent: 'Nobody disputes the end value. Whether a range will do is a matter of taste; we take its lower end.',
  sources: ['google-playbook', 'locke-latham-2002', 'wiegers'],
  lesson: 'key-results',
  reasons: {
    onlyStart: 'You say where the number starts, “{words}”, but not where it should end. Add “to …”.',
    unit: '“{words}” can be read two ways: percent of today’s value, or percentage points. Write “from … to …”.'
  },
  check({ text, line, kind }) {
    const { roles, tokens } = line
    if (!roles.target) {
      const whole = WHOLE.exec(text.slice(0, 400))
      if (whole) return { outcome: 'met', evidence: [[whole.index, whole.index + whole[0].length]], credit: 0.8 }
      if (roles.baseline && kind.kind !== 'health') {
        const unit = roles.baseline.unit?.name === '%' ? '%' : ''
        const { to } = roles.baseline
        const ends = at(tokens, to - 1).end
        // “… (now six times)”: the end belongs before the aside.
        const before = text.slice(0, ends)
        const bracket = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.lastIndexOf('(') : -1
        return {
          outcome: 'missed',
          reason: 'onlyStart',
          evidence: [roles.baseline.span],
          credit: 0.3,
          fix:
            bracket < 0
              ? `${text.slice(0, ends)} to __${unit}${text.slice(ends)}`
              : inserted(text, bracket, `to __${unit}`)
        }
      }
      return { outcome: 'not-applicable', credit: 0 }
    }
    const isRate =
      /(?:rate|conversion|retention|churn|margin|share|attendance|completion|percentage|%|coverage|utilisation)\b/i.test(
        line.measure.metric ?? ''
      )
    if (
      roles.relative &&
      roles.target.unit?.name === '%' &&
      !roles.baseline &&
      isRate &&
      at(tokens, roles.target.from - 1).low === 'by'
    )
      return {
        outcome: 'missed',
        reason: 'unit',
        severity: 'minor',
        evidence: [spanOf(tokens, roles.target.from - 1, roles.target.to)],
        credit: 0.7,
        fix: replaced(text, spanOf(tokens, roles.target.from - 1, roles.target.to), 'from __% to __%')
      }
    return { outcome: 'met', evidence: [roles.target.span], credit: roles.relative && !roles.baseline ? 0.85 : 1 }
  },
  examples: [
    {
      bad: 'Shorten the cash cycle from [[61 days]]',
      reason: 'onlyStart',
      better: 'Shorten the cash cycle from 61 days to 45'
    },
    {
      bad: 'Increase the trial sign-up rate [[by 2%]]',
      reason: 'unit',
      better: 'Raise the trial sign-up rate from 4% to 6%'
    }
  ],
  allows: [
    'Double activation',
    'Zero sev-1 incidents',
    'At least 12 renewals',
    'Top 3 in the app store',
    'Not lose more than 3 customers'
  ]
})
