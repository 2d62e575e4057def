import * as flag from '../../okr/lexicon/flags.ts'
import { compared } from '../../okr/measuring.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { replaced } from '../rewrite.ts'

/** Percentages that may pass a hundred: growth, retention of revenue, attainment, return. */
const OPEN_ENDED =
  /nrr|ndr|revenue|retention|attainment|quota|roas|roi|return|growth|grow|capacity|increase|sales|traffic|ltv|coverage|plan|budget|order|users|sign-?ups|demand|yield|funded|target|occupancy|mrr|arr|profit|leads|lift|raise|boost|expand|score/i
/** Shares that end at the whole. */
const SHARE = /accuracy|availability|uptime|literacy|occupancy|pass rate|precision|recall\b/i
/** A fall told without a verb of falling. */
const LESSENS =
  /\bdown by\b|\b(?:mttr|time|cost|costs|churn|shrinkage|waste|delay|backlog)\b.{0,200} (?:improved|reduced|cut|lowered) by\b/i

const SCALES: readonly (readonly [RegExp, number, number])[] = [
  [/\be?nps(?: score)?\W*\w*$|net promoter/i, -100, 100],
  [/\bsus\b/i, 0, 100]
]

export const arithmetic = criterion({
  id: 'arithmetic',
  judges: 'key-result',
  title: { met: 'Its numbers agree', missed: 'Its numbers disagree' },
  why: 'Progress is worked out from the start and the end. If the verb points one way and the numbers the other, or a share passes the whole, every later sum is wrong.',
  sources: ['google-playbook', 'perdoo'],
  lesson: 'key-results',
  reasons: {
    direction: '“{verb}” points {way}, but {start} to {end} goes the other way. Swap the numbers or the verb.',
    beyond: '“{words}” is outside the scale: this measure ends at {limit}. Check the number.',
    percentage: 'The two values differ by {second}, not by {first}. Keep the values, and leave the percentage out.',
    same: '“{words}” starts where it ends. If holding the level is the aim, call it a health metric; otherwise set a new end.'
  },
  check({ text, line }) {
    const { roles, clause, tokens, measure } = line
    const { baseline, target } = roles
    const subject = `${measure.metric ?? ''} ${clause.verb?.base ?? ''}`
    for (const [scale, low, high] of SCALES)
      for (const q of [baseline, target])
        if (q && q.value !== null && !q.unit && scale.test(subject) && (q.value < low || q.value > high))
          return {
            outcome: 'missed',
            reason: 'beyond',
            evidence: [q.span],
            data: { limit: String(q.value < low ? low : high) },
            fix: replaced(text, q.span, '__')
          }
    for (const q of [baseline, target])
      if (q?.outOf && q.form === 'ratio' && (q.value ?? 0) > 1)
        return { outcome: 'missed', reason: 'beyond', evidence: [q.span], data: { limit: String(q.outOf) } }
    const isDown = ((clause.verb?.flags ?? 0) & flag.DOWN) !== 0
    for (const q of [baseline, target])
      if (
        q &&
        q.unit?.name === '%' &&
        q.value !== null &&
        q.value > 100 &&
        (isDown || LESSENS.test(text.slice(0, 300))
          ? roles.relative
          : SHARE.test(subject) || (!roles.relative && !OPEN_ENDED.test(subject) && isShareOfPeople(line.tokens, q.to)))
      )
        return {
          outcome: 'missed',
          reason: 'beyond',
          evidence: [q.span],
          data: { limit: '100%' },
          fix: replaced(text, q.span, '__%')
        }
    if (!baseline || !target) return { outcome: 'not-applicable' }
    const pair = roles.relative ? null : compared(baseline, target)
    if (!pair) return { outcome: 'not-applicable' }
    const [start, end] = pair
    const evidence = baseline.from < target.from ? [baseline.span, target.span] : [target.span, baseline.span]
    // “From 20 to 30 by 30%”: the pair says one change, the percentage another.
    const said = roles.others.find(
      ({ unit, from }) => unit?.name === '%' && target.unit?.name !== '%' && at(tokens, from - 1).low === 'by'
    )
    const real = Math.abs(end / start - 1) * 100
    if (said?.value && start !== 0 && Math.abs(real - said.value) > Math.max(2, real / 10))
      return {
        outcome: 'missed',
        reason: 'percentage',
        evidence: [...evidence, said.span].sort((a, b) => a[0] - b[0]),
        data: { first: text.slice(...said.span), second: `${Math.round(real)}%` }
      }
    // “App rating up from 4.7 to 4.5”: the particle before the pair points the way.
    const particle = tokens.findIndex(
      (token, i) => isOneOf(token.low, 'up down') && at(tokens, i + 1).low === 'from' && i < baseline.from
    )
    const isPointed = particle >= 0 && !(clause.verb && !clause.subject)
    const flags = isPointed ? (at(tokens, particle).low === 'up' ? flag.UP : flag.DOWN) : (clause.verb?.flags ?? 0)
    const verb = isPointed ? at(tokens, particle) : clause.verb ? at(tokens, clause.verb.at) : null
    const isUp = (flags & flag.UP) !== 0 && (isPointed || !isDown)
    const isFall = isPointed ? (flags & flag.DOWN) !== 0 : isDown
    if (
      verb &&
      start !== end &&
      ((isUp && end < start) || (isFall && (flags & flag.UP) === 0 && (flags & flag.TASK) === 0 && end > start)) &&
      (isPointed || !clause.subject)
    ) {
      const [a, b] = [text.slice(...baseline.span), text.slice(...target.span)]
      const [first, second] = baseline.from < target.from ? [baseline, target] : [target, baseline]
      const swapped = replaced(
        replaced(text, second.span, first === baseline ? a : b),
        first.span,
        first === baseline ? b : a
      )
      return {
        outcome: 'missed',
        reason: 'direction',
        evidence: [[verb.start, verb.end], ...evidence],
        data: { verb: verb.text, way: isUp ? 'up' : 'down', start: a, end: b },
        fix: swapped
      }
    }
    // “Churn without warning (no call before) zero”: the “no” of an aside is no start.
    if (start === end && baseline.form !== 'extreme' && target.unit?.name === baseline.unit?.name)
      return { outcome: 'unsure', reason: 'same', evidence }
    return { outcome: 'met', evidence }
  },
  examples: [
    { bad: '[[Reduce]] refunds from [[3%]] to [[5%]]', reason: 'direction', better: 'Reduce refunds from 5% to 3%' },
    { bad: 'eNPS from 40 to [[140]]', reason: 'beyond', better: 'eNPS from 40 to 55' },
    {
      bad: 'Increase club members from [[20]] to [[30]] by [[30%]]',
      reason: 'percentage',
      better: 'Increase club members from 20 to 30'
    },
    { bad: 'Cut paper costs by [[120%]]', reason: 'beyond', better: 'Cut paper costs from 9,000 to 7,200 a term' }
  ],
  allows: [
    'NRR from 104% to 115%',
    'eNPS from -12 to +10',
    'Raise the delivery rating from 4.1 to 4.6 out of 5',
    'Bring first reply from 2 hours to 30 minutes',
    'Increase the number of days without an incident from 12 to 60',
    'Increase club members from 20 to 30, by 50%',
    'Deploys per week from 2 to 10'
  ]
})

/** “120% of pupils”: a share of people or things ends at the whole. */
function isShareOfPeople(tokens: Parameters<typeof at>[0], i: number): boolean {
  return (
    at(tokens, i).low === 'of' && [1, 2, 3].some(step => (at(tokens, i + step).noun & (flag.PERSON | flag.STAFF)) !== 0)
  )
}
