import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Quantity } from '../../okr/quantity.ts'
import { at, spanOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { type Check, criterion } from '../criterion.ts'
import type { KeyResultPart } from '../part.ts'
import { quotation } from '../quotation.ts'
import { appended, replaced, without } from '../rewrite.ts'
import { tonedSpans } from '../tone.ts'

/** Degrees that can be struck out; “more” and “several” stand for a number and must be replaced. */
const DEGREES = /(?:ally|antly|iably|atly|astly|edly|ibly|what|tly|ively)$/i

/** Words that stand where a number belongs. */
const COUNTED = /^(?:some|several|various|many|multiple|numerous|a few|a lot of|lots of|a number of|a couple of)$/i

/** “Satisfaction to be improved”: a measure by itself, and a movement said in the passive. */
const BE_MOVED = /\bbe (?:improved|increased|raised|enhanced|reduced|decreased|lowered|shortened)\s*\.?$/i

/** A baseline key result: it measures first, and sets its target once the start is known. */
const FINDS = words('find measure establish determine set define agree learn')
const STARTS =
  /\b(?:baseline|starting (?:point|value|level)|(?:then|and) (?:set|agree|fix|choose) (?:the|a|its|our) target)\b/i

/** What makes a feeling readable. */
const INSTRUMENT = /survey|panel|pulse|score|index|poll|test/i

type Reason = 'noNumber' | 'vagueAmount' | 'onlyDate' | 'onlyScope' | 'noMetric' | 'sealed' | 'start' | 'unseen'

export const measurable = criterion({
  id: 'measurable',
  judges: 'key-result',
  title: { met: 'Can be counted', missed: 'Has nothing to count' },
  why: 'At the end of the cycle somebody has to say how far you came. With a number, two strangers give the same answer; without one, the loudest voice decides.',
  dissent:
    'Mayer, as Doerr relays it, allows no key result without a number. Google accepts a dated piece of evidence, and Lamorte lists milestones beside metrics. We ask for a number, and leave room for a milestone that somebody outside confirms.',
  sources: ['google-playbook', 'doerr-2018', 'rework'],
  lesson: 'key-results',
  reasons: {
    noNumber:
      '“{words}” carries no number, so nobody can say how far you got. Name what you would count, where it stands and where it should be.',
    vagueAmount: '“{words}” means something else to every reader. Put the figure you would be proud of in its place.',
    onlyDate:
      'The only number here is a date: “{words}”. A date says when, not how much. Add the figure that will have moved by then.',
    onlyScope:
      '“{words}” says for whom or where, not how much changes. Keep it, and add what should be different for them, in figures.',
    noMetric:
      '“{words}” multiplies something that has no unit. Say what you would count, such as minutes, errors or people, and from which value.',
    sealed:
      'This is reached or not, with nothing in between. If somebody outside decides, that can stand; is there a number it should lead to?',
    start:
      'This line finds out where the number stands. That is a fair first step: once you know it, write the real target in its place.',
    unseen: '“{words}” cannot be read off anything as it stands. Which survey, log or observation would show it?'
  },
  check(part) {
    const { roles } = part.line
    const target = roles.target ?? roles.baseline
    if (!target) return uncounted(part)
    return (
      multiplied(part, target) ??
      unseen(part) ?? {
        outcome: 'met',
        evidence: [target.span],
        credit: target.form === 'rank' || target.form === 'grade' ? 0.9 : 1
      }
    )
  },
  examples: [
    {
      bad: '[[Improve newsletter clicks]]',
      reason: 'noNumber',
      better: 'Improve newsletter clicks from 1.8% to 3%'
    },
    {
      bad: 'Reply to parents [[significantly]] faster',
      reason: 'vagueAmount',
      better: 'Bring the median reply to parents under 4 hours (now 26)'
    },
    {
      bad: 'Make pages faster [[by Q4 2026]]',
      reason: 'onlyDate',
      better: 'Cut p95 page load from 4.2 s to 1.5 s by Q4 2026'
    },
    {
      bad: 'Increase awareness among [[500]] farmers',
      reason: 'onlyScope',
      better: 'Of 500 farmers, 60% can name the seed bank (now 20%)'
    },
    { bad: 'Make onboarding [[10x better]]', reason: 'noMetric', better: 'Shorten onboarding from 10 days to 1' }
  ],
  allows: [
    'No sev-1 incidents',
    'Top 3 in the app store',
    'Every child swims 25 m',
    'Halve the queue at the canteen',
    'One in three visitors comes back'
  ]
})

/** Who does what, as far as the first noun behind the verb. */
function wholeOf({ tokens, clause: { from, subject, object, verb } }: Line): Span {
  return spanOf(tokens, from, Math.min(tokens.length, subject?.to ?? object?.to ?? verb?.to ?? from + 4))
}

/** Whether “from __ to __” makes a sentence of the line: behind a verb that moves a number, or a measure by itself. */
function takesPair({ text, line: { tokens, clause }, kind }: KeyResultPart): boolean {
  if (kind.kind !== 'outcome' && kind.sign !== 'wish' && kind.sign !== 'bare-metric') return false
  const isMoved = BE_MOVED.test(text.slice(-40))
  const { noun } = at(tokens, (isMoved ? null : clause.object?.head) ?? clause.subject?.head ?? -1)
  if ((noun & (flag.ABSTRACT | flag.DELIVERABLE | flag.SEAL | flag.PERSON | flag.STAFF)) !== 0) return false
  return clause.verb && !isMoved
    ? (clause.verb.flags & (flag.MOVES | flag.SOFT)) !== 0
    : (noun & (flag.METRIC | flag.FORM | flag.LOWER | flag.LOOSE | flag.UNSEEN)) !== 0
}

/** A line without a number to reach. */
function uncounted(part: KeyResultPart): Check<Reason> {
  const { text, line } = part
  const found = started(part) ?? sealed(part) ?? scoped(part) ?? vague(part)
  if (found) return found
  const { roles, times } = line
  const fix =
    takesPair(part) && roles.scopes.length === 0 && times.every(({ kind }) => kind === 'window')
      ? appended(text, 'from __ to __')
      : null
  const date = times.find(({ masks, kind, span }) => masks && kind !== 'window' && /\d/.test(text.slice(...span)))
  if (date) return { outcome: 'missed', reason: 'onlyDate', evidence: [date.span], fix }
  const whole = wholeOf(line)
  const evidence = whole[1] > whole[0] ? [whole] : []
  return { outcome: 'missed', reason: 'noNumber', evidence, data: quotation(line, []), fix }
}

/** “Measure the drop-out rate, then set a target” */
function started({ text, line }: KeyResultPart): Check<Reason> | null {
  return FINDS.has(line.clause.verb?.base ?? '') && STARTS.test(text.slice(0, 400))
    ? { outcome: 'unsure', reason: 'start', evidence: [wholeOf(line)], credit: 0.3 }
    : null
}

/** A seal, or another’s signature by a day: nothing to count, yet nobody can argue about it. */
function sealed({ line, kind }: KeyResultPart): Check<Reason> | null {
  const isSealed = kind.sign === 'seal' || (kind.sign === 'behaviour' && line.clause.verb?.bend === 'ed')
  return isSealed && line.times.some(time => time.masks)
    ? { outcome: 'unsure', reason: 'sealed', evidence: kind.evidence, credit: 0.5 }
    : null
}

/** “Publish guides in 5 languages”, “Every child swims”: whom or where is as much as can be counted. */
function scoped({ line, kind }: KeyResultPart): Check<Reason> | null {
  const { roles, quantities, clause } = line
  const [scope] = roles.scopes
  if (scope)
    return kind.kind === 'output' || kind.kind === 'activity'
      ? { outcome: 'met', evidence: [scope.span], credit: 0.8 }
      : { outcome: 'missed', reason: 'onlyScope', evidence: [scope.span] }
  const every = quantities.find(q => q.faint && q.form === 'extreme' && q.from <= clause.from + 1)
  return every && clause.subject ? { outcome: 'met', evidence: [every.span], credit: 0.7 } : null
}

/** “Significantly faster”, “several sponsors”: an amount that everybody reads differently. */
function vague(part: KeyResultPart): Check<Reason> | null {
  const { text, line } = part
  const amounts = tonedSpans(line, flag.AMOUNT)
  const amount = amounts.find(([start]) => !/\bor $/.test(text.slice(Math.max(0, start - 4), start)))
  if (!amount) return null
  const said = text.slice(...amount)
  const isDegree = DEGREES.test(said) && takesPair(part)
  const struck = isDegree ? appended(without(text, amount), 'from __ to __') : null
  const counted = COUNTED.test(said) ? replaced(text, amount, '__') : null
  const fix = amounts.length === 1 ? (struck ?? counted) : null
  return { outcome: 'missed', reason: 'vagueAmount', evidence: [amount], fix }
}

/** “10x better”: many times something that has no unit. */
function multiplied(
  { line: { roles, tokens, clause } }: KeyResultPart,
  { unit, from, to }: Quantity
): Check<Reason> | null {
  const { noun } = at(tokens, clause.object?.head ?? clause.subject?.head ?? -1)
  const isEmpty = unit?.name === '×' && !roles.baseline && (noun & flag.METRIC) === 0 && at(tokens, to).tone !== 0
  return isEmpty
    ? { outcome: 'missed', reason: 'noMetric', evidence: [spanOf(tokens, from, to + 1)], credit: 0.3 }
    : null
}

/** “Raise morale by 10%”: a change of something nobody can read off. */
function unseen({ text, line: { roles, tokens, clause } }: KeyResultPart): Check<Reason> | null {
  const { object } = clause
  if (!object || object.head > object.from || roles.baseline || !roles.relative) return null
  const { noun, start, end } = at(tokens, object.head)
  if ((noun & flag.UNSEEN) === 0 || INSTRUMENT.test(text.slice(0, 400))) return null
  const credit = (noun & (flag.METRIC | flag.FORM)) !== 0 ? 0.7 : 0.5
  return { outcome: 'unsure', reason: 'unseen', evidence: [[start, end]], credit }
}
