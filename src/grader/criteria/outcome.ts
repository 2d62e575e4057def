import { AMOUNT, BUZZ, VAGUE } from '../../okr/lexicon/flags.ts'
import { deadlineOf } from '../../okr/time.ts'
import { concreteIn } from '../aims/seen.ts'
import { criterion } from '../criterion.ts'
import type { Sign } from '../kinds/kind-reading.ts'
import { quotation } from '../quotation.ts'
import { tonedSpans } from '../tone.ts'

/** What each sign earns: a change for somebody above a number handed over, that above a task, that above a wish. */
const CREDIT: Readonly<Record<Sign, number>> = {
  metric: 1,
  behaviour: 1,
  'result-clause': 0.88,
  level: 0.6,
  seal: 0.42,
  'counted-output': 0.32,
  completion: 0.28,
  output: 0.18,
  habit: 0.2,
  'counted-activity': 0.16,
  activity: 0.1,
  'bare-metric': 0.12,
  wish: 0.04,
  unknown: 0.06
}

/** A direction along a known measure, without a number: more than a wish, less than a task that can be checked off. */
const UNMEASURED = 0.13

export const outcome = criterion({
  id: 'outcome',
  judges: 'key-result',
  title: { met: 'Describes a result', missed: 'Describes the work, not the result' },
  why: 'Work can be finished without changing anything. A key result says what will be different for somebody once the work is done, so that you may drop an idea that fails and try another.',
  dissent:
    'Gothelf and Seiden count only changes in what people do, and Klau has taken back the outputs in his own early examples. Perdoo and Lamorte let a deliverable stand now and then; Castro gives such work a list of its own. We flag it and keep the words.',
  sources: ['google-playbook', 'rework', 'gothelf-seiden', 'perdoo'],
  lesson: 'key-results',
  reasons: {
    output:
      '“{words}” hands something over. Ask what will be different for the people who get it, and how you would notice, then write that.',
    countedOutput:
      '“{words}” counts what you do. You could do it all, and nothing might change. What should it bring about?',
    activity: '“{words}” names work, not a result. Keep it on the plan and write here what it should lead to.',
    habit:
      'This counts how often you do something. As a habit it can stand; put one key result beside it that says what it should lead to.',
    completion: '“{words}” measures how much of the work is done. What will be better once all of it is?',
    seal: '“{words}” is a milestone. If somebody outside checks it, it can stand; better still, say what it will make possible, in numbers.',
    unclear: 'It is hard to tell what changes in “{words}”. Who will do what differently, and how often?'
  },
  check({ line, kind }) {
    const { evidence, sign } = kind
    // A task said in plain particulars can at least be checked off; one in empty words cannot even that.
    const vague = tonedSpans(line, VAGUE | AMOUNT | BUZZ).length
    const detail =
      Math.min(1, concreteIn(line) / 8) * 0.06 + (deadlineOf(line.times) ? 0.02 : 0) - Math.min(vague, 2) * 0.03
    const counted = line.roles.target !== null
    const credit =
      kind.kind !== 'outcome' || sign === 'seal'
        ? Math.max(0, CREDIT[sign] + detail)
        : counted
          ? CREDIT[sign] * (0.4 + 0.6 * kind.strength)
          : (sign === 'behaviour' ? 0.3 : sign === 'wish' ? CREDIT.wish : UNMEASURED) + detail
    if (kind.kind === 'health') return { outcome: 'not-applicable', credit }
    if (sign === 'unknown' || kind.kind === 'unclear')
      return { outcome: 'unsure', reason: 'unclear', evidence, data: quotation(line, evidence), credit }
    if (sign === 'seal') return { outcome: 'unsure', reason: 'seal', evidence, credit }
    if (kind.kind === 'outcome') return { outcome: 'met', evidence, credit }
    const reason =
      sign === 'completion'
        ? 'completion'
        : kind.kind === 'activity'
          ? 'activity'
          : sign === 'counted-output'
            ? 'countedOutput'
            : 'output'
    // A habit may be the honest measure of a beginning; it asks for a result beside it.
    return sign === 'habit'
      ? { outcome: 'missed', reason: 'habit', severity: 'minor', evidence, credit }
      : { outcome: 'missed', reason, evidence, data: sign === 'completion' ? {} : quotation(line, evidence), credit }
  },
  examples: [
    {
      bad: '[[Launch]] the new pricing page',
      reason: 'output',
      better: 'Raise trial-to-paid conversion from 8% to 12%'
    },
    {
      bad: '[[Increase trainings]] from 4 to 8',
      reason: 'countedOutput',
      better: 'Managers who hold weekly one-to-ones: 40% to 85%'
    },
    { bad: '[[Research]] why donors leave', reason: 'activity', better: 'Donors who give a second time: 22% to 35%' },
    {
      bad: '[[Run]] three times a week, up from one',
      reason: 'habit',
      better: 'Run 10 km without a walking break by June (now 3 km)'
    },
    {
      bad: '[[80% of roadmap]] delivered',
      reason: 'completion',
      better: 'Teams that use the new calendar every week: 3 to 11'
    }
  ],
  allows: [
    'Support tickets down 30%',
    'Ship 95% of orders on time',
    'Train 60% of nurses to pass the sepsis test',
    'Design partners who renew 3 → 8',
    'Close 20 deals'
  ]
})
