import { BEHAVE, FORM, LOOSE, REACH, TASK, VANITY } from '../../okr/lexicon/flags.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { inserted } from '../rewrite.ts'

/** Measures that are multiples themselves. */
const RATIO = /\b(?:roas|roi|ratio|coverage|ltv|returns? on|turns|turnover|multiple)\b/i

export const baseline = criterion({
  id: 'baseline',
  judges: 'key-result',
  title: { met: 'Says where the number starts', missed: 'Hides where the number starts' },
  why: 'A target without a start has no distance: nobody can tell a stretch from a stroll, and progress cannot be worked out along the way.',
  dissent:
    'Amaral, Weekdone and Lamorte start every measure from where it stands. Google’s examples often do without, and some hold that the start only limits ambition. We ask for it, and louder where the target is relative.',
  sources: ['weekdone', 'lamorte', 'rework'],
  lesson: 'key-results',
  reasons: {
    noStart: 'You aim for “{words}” but do not say where it stands today. Write “from … to …”, or add “(now …)”.',
    onlyChange:
      '“{words}” is a change from a value only you know. Name today’s value, and the reader can see how far it is.',
    pending: 'The start is still to be measured: “{words}”. Set the target once you know it, early in the cycle.'
  },
  check({ text, line, kind }) {
    const { roles, tokens, clause } = line
    const { target } = roles
    if (roles.baseline) return { outcome: 'met', evidence: [roles.baseline.span] }
    if (roles.baselinePending)
      return { outcome: 'unsure', reason: 'pending', evidence: [roles.baselinePending], credit: 0.7 }
    if (!target) return { outcome: 'not-applicable', credit: 0 }
    const before = at(tokens, target.from - 1)
    // A return of 4x stands at some value of its own; sign-ups 4x are four times those of today.
    const isRatio = target.unit?.name === '×' && before.low !== 'by' && RATIO.test(text.slice(0, 400))
    const relative = roles.relative && !isRatio
    if (kind.kind !== 'outcome') return { outcome: 'not-applicable', credit: 0 }
    // What is new starts at nothing; what must never happen has its start in every reader’s mind.
    if (/\b(?:first|new)\b/i.test(text.slice(0, 400)) && !relative && (clause.verb?.flags ?? 0) !== 0 && !target.unit)
      return { outcome: 'not-applicable', credit: 0.5 }
    if (
      (target.form === 'extreme' && at(tokens, target.from).low !== 'zero') ||
      target.form === 'grade' ||
      kind.sign === 'result-clause'
    )
      return { outcome: 'not-applicable', credit: 0.4 }
    // “Sign 4 reference customers”, “200 accounts schedule a report”: what may well count from nought.
    const counted = at(tokens, clause.object?.head ?? clause.subject?.head ?? target.to)
    const isFresh =
      !relative &&
      !target.unit &&
      target.bound !== 'most' &&
      target.form === 'number' &&
      (counted.noun & (LOOSE | VANITY | FORM)) === 0 &&
      (counted.noun !== 0 || /[^s]s$/.test(counted.low)) &&
      (kind.sign === 'behaviour'
        ? clause.subject !== null && target.from <= clause.from + 2
        : !!clause.verb &&
          !clause.subject &&
          (clause.verb.flags & (TASK | BEHAVE | REACH)) !== 0 &&
          !isOneOf(clause.verb.base, 'reach achieve attain hit score have') &&
          target.from <= clause.verb.to + 3)
    const fix = before.low === 'to' ? inserted(text, before.start, 'from __') : null
    return relative
      ? {
          outcome: 'missed',
          reason: 'onlyChange',
          severity: 'major',
          evidence: [target.span],
          credit: 0,
          fix: nowFix(text)
        }
      : {
          outcome: isFresh || kind.strength <= 0.6 ? 'unsure' : 'missed',
          reason: 'noStart',
          evidence: [target.span],
          credit: target.form === 'extreme' ? 0.4 : 0.2,
          fix: fix ?? nowFix(text)
        }
  },
  examples: [
    {
      bad: 'Raise weekly active teams to [[60%]]',
      reason: 'noStart',
      better: 'Raise weekly active teams from 40% to 60%'
    },
    { bad: '[[Double]] activation', reason: 'onlyChange', better: 'Double activation, from 15% to 30%' },
    { bad: 'Cut canteen waste by [[30%]]', reason: 'onlyChange', better: 'Cut canteen waste by 30% (now 40 kg a day)' }
  ],
  allows: [
    'Interview 20 customers who left',
    'Cut support tickets from 900 to 300 a month',
    'Win our first 5 clients in Pune',
    'Bring median first reply under 30 minutes (now 2 h)',
    'Sleep 7+ hours on 5 nights a week, up from 2'
  ]
})

const nowFix = (text: string): string => `${text.replace(/(?<![\s.;,])[\s.;,]+$/, '')} (now __)`
