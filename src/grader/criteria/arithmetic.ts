import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { compared } from '../../okr/measuring.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, isOneOf, type Token } from '../../okr/token.ts'
import { type Check, criterion } from '../criterion.ts'
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
  check({ line }) {
    const beyond = beyondScale(line) ?? beyondWhole(line) ?? beyondHundred(line)
    if (beyond) return beyond
    const { baseline, target, relative } = line.roles
    const values = baseline && target && !relative ? compared(baseline, target) : null
    if (!baseline || !target || !values) return { outcome: 'not-applicable' }
    const pair = { baseline, target, start: values[0], end: values[1] }
    const evidence = inOrder(pair).map(({ span }) => span)
    const slip = falsePercentage(line, pair) ?? wrongWay(line, pair)
    if (slip) return slip
    // “Churn without warning (no call before) zero”: the “no” of an aside is no start.
    const isSame = pair.start === pair.end && baseline.form !== 'extreme' && target.unit?.name === baseline.unit?.name
    return isSame ? { outcome: 'unsure', reason: 'same', evidence } : { outcome: 'met', evidence }
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

/** A start and an end, and both values in one unit. */
type Pair = {
  readonly baseline: Quantity
  readonly target: Quantity
  readonly start: number
  readonly end: number
}

const inOrder = ({ baseline, target }: Pair): [Quantity, Quantity] =>
  baseline.from < target.from ? [baseline, target] : [target, baseline]

type Slip<Reason extends string> = (Check<Reason> & { outcome: 'missed' }) | null

/** What the line counts, and what it does with it. */
const subjectOf = ({ measure, clause }: Line): string => `${measure.metric ?? ''} ${clause.verb?.base ?? ''}`

const isFalling = ({ clause }: Line): boolean => ((clause.verb?.flags ?? 0) & flag.DOWN) !== 0

const endsOf = ({ roles: { baseline, target } }: Line): Quantity[] => [baseline, target].filter(q => q !== null)

/** “NPS of 140”: past the end of a scale everybody knows. */
function beyondScale(line: Line): Slip<'beyond'> {
  for (const [scale, low, high] of SCALES)
    for (const { value, unit, span } of endsOf(line))
      if (value !== null && !unit && scale.test(subjectOf(line)) && (value < low || value > high))
        return {
          outcome: 'missed',
          reason: 'beyond',
          evidence: [span],
          data: { limit: String(value < low ? low : high) },
          fix: replaced(line.text, span, '__')
        }
  return null
}

/** “7 of 5 shops” */
function beyondWhole(line: Line): Slip<'beyond'> {
  const over = endsOf(line).find(({ outOf, form, value }) => outOf && form === 'ratio' && (value ?? 0) > 1)
  return over
    ? { outcome: 'missed', reason: 'beyond', evidence: [over.span], data: { limit: String(over.outOf) } }
    : null
}

/** “Cut costs by 120%”, “120% of pupils”: more than everything. */
function beyondHundred(line: Line): Slip<'beyond'> {
  const { text, tokens, roles } = line
  const subject = subjectOf(line)
  const isLessening = isFalling(line) || LESSENS.test(text.slice(0, 300))
  const over = endsOf(line).find(
    ({ unit, value, to }) =>
      unit?.name === '%' &&
      value !== null &&
      value > 100 &&
      (isLessening
        ? roles.relative
        : SHARE.test(subject) || (!roles.relative && !OPEN_ENDED.test(subject) && isShareOfPeople(tokens, to)))
  )
  if (!over) return null
  const fix = replaced(text, over.span, '__%')
  return { outcome: 'missed', reason: 'beyond', evidence: [over.span], data: { limit: '100%' }, fix }
}

/** “From 20 to 30 by 30%”: the pair says one change, the percentage another. */
function falsePercentage({ text, tokens, roles: { others } }: Line, pair: Pair): Slip<'percentage'> {
  const { start, end, target } = pair
  const said = others.find(
    ({ unit, from }) => unit?.name === '%' && target.unit?.name !== '%' && at(tokens, from - 1).low === 'by'
  )
  const real = Math.abs(end / start - 1) * 100
  if (!said?.value || start === 0 || Math.abs(real - said.value) <= Math.max(2, real / 10)) return null
  return {
    outcome: 'missed',
    reason: 'percentage',
    evidence: [...inOrder(pair), said].map(({ span }) => span).sort((a, b) => a[0] - b[0]),
    data: { first: text.slice(...said.span), second: `${Math.round(real)}%` }
  }
}

/** “Reduce refunds from 3% to 5%”, “App rating up from 4.7 to 4.5”: the word points one way, the numbers the other. */
function wrongWay(line: Line, pair: Pair): Slip<'direction'> {
  const { text } = line
  const { baseline, target, start, end } = pair
  const pointer = pointerOf(line, baseline)
  if (!pointer || !(pointer.isUp ? end < start : pointer.isDown && end > start)) return null
  const [from, to] = [text.slice(...baseline.span), text.slice(...target.span)]
  const [first, second] = inOrder(pair)
  const [early, late] = first === baseline ? [to, from] : [from, to]
  return {
    outcome: 'missed',
    reason: 'direction',
    evidence: [[pointer.word.start, pointer.word.end], first.span, second.span],
    data: { verb: pointer.word.text, way: pointer.isUp ? 'up' : 'down', start: from, end: to },
    fix: replaced(replaced(text, second.span, late), first.span, early)
  }
}

/** The word that says which way the number should go: a particle before the pair, else the verb of a command. */
function pointerOf(line: Line, baseline: Quantity): { word: Token; isUp: boolean; isDown: boolean } | null {
  const { tokens, clause } = line
  const particle = tokens.find(
    ({ low }, i) => isOneOf(low, 'up down') && at(tokens, i + 1).low === 'from' && i < baseline.from
  )
  if (particle && (!clause.verb || clause.subject)) {
    const isUp = particle.low === 'up'
    return { word: particle, isUp, isDown: !isUp }
  }
  if (!clause.verb || clause.subject) return null
  const { flags } = clause.verb
  const isDown = isFalling(line)
  const rises = (flags & flag.UP) !== 0
  return {
    word: at(tokens, clause.verb.at),
    isUp: rises && !isDown,
    isDown: isDown && !rises && (flags & flag.TASK) === 0
  }
}

/** “120% of pupils”: a share of people or things ends at the whole. */
function isShareOfPeople(tokens: Parameters<typeof at>[0], i: number): boolean {
  return (
    at(tokens, i).low === 'of' && [1, 2, 3].some(step => (at(tokens, i + step).noun & (flag.PERSON | flag.STAFF)) !== 0)
  )
}
