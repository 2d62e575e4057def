import * as flag from '../../okr/lexicon/flags.ts'
import { at, spanOf, words } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
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
  check({ text, line, kind }) {
    const { roles, tokens, times, clause } = line
    const target = roles.target ?? roles.baseline
    const whole = spanOf(
      tokens,
      clause.from,
      Math.min(tokens.length, clause.subject?.to ?? clause.object?.to ?? clause.verb?.to ?? clause.from + 4)
    )
    // “Win an award from __ to __” is no sentence: only a verb that moves, or a measure by itself, takes a pair.
    const isMoved = BE_MOVED.test(text.slice(-40))
    const head = at(tokens, (isMoved ? null : clause.object?.head) ?? clause.subject?.head ?? -1)
    const others = flag.ABSTRACT | flag.DELIVERABLE | flag.SEAL | flag.PERSON | flag.STAFF
    const takesPair =
      clause.verb && !isMoved
        ? (clause.verb.flags & (flag.MOVES | flag.SOFT)) !== 0 && (head.noun & others) === 0
        : (head.noun & (flag.METRIC | flag.FORM | flag.LOWER | flag.LOOSE | flag.UNSEEN)) !== 0 &&
          (head.noun & others) === 0
    const canMove = takesPair && (kind.kind === 'outcome' || kind.sign === 'wish' || kind.sign === 'bare-metric')
    const fix =
      canMove && roles.scopes.length === 0 && times.every(time => time.kind === 'window')
        ? appended(text, 'from __ to __')
        : null
    if (!target) {
      const verb = clause.verb?.base ?? ''
      if (FINDS.has(verb) && STARTS.test(text.slice(0, 400)))
        return { outcome: 'unsure', reason: 'start', evidence: [whole], credit: 0.3 }
      // A seal, or another’s signature by a day: nothing to count, yet nobody can argue about it.
      const isSealed = kind.sign === 'seal' || (kind.sign === 'behaviour' && clause.verb?.bend === 'ed')
      if (isSealed && times.some(time => time.masks))
        return { outcome: 'unsure', reason: 'sealed', evidence: kind.evidence, credit: 0.5 }
      const [scope] = roles.scopes
      if (scope && (kind.kind === 'output' || kind.kind === 'activity'))
        return { outcome: 'met', evidence: [scope.span], credit: 0.8 }
      if (scope) return { outcome: 'missed', reason: 'onlyScope', evidence: [scope.span] }
      const every = line.quantities.find(q => q.faint && q.form === 'extreme' && q.from <= clause.from + 1)
      if (every && clause.subject) return { outcome: 'met', evidence: [every.span], credit: 0.7 }
      const amounts = tonedSpans(line, flag.AMOUNT)
      const vague = amounts.find(([start]) => !/\bor $/.test(text.slice(Math.max(0, start - 4), start)))
      const isAlone = amounts.length === 1
      if (vague)
        return {
          outcome: 'missed',
          reason: 'vagueAmount',
          evidence: [vague],
          fix:
            canMove && isAlone && DEGREES.test(text.slice(...vague))
              ? appended(without(text, vague), 'from __ to __')
              : isAlone && COUNTED.test(text.slice(...vague))
                ? replaced(text, vague, '__')
                : null
        }
      const [date] = times.filter(time => time.masks && time.kind !== 'window' && /\d/.test(text.slice(...time.span)))
      if (date) return { outcome: 'missed', reason: 'onlyDate', evidence: [date.span], fix }
      return {
        outcome: 'missed',
        reason: 'noNumber',
        evidence: whole[1] > whole[0] ? [whole] : [],
        data: quotation(line, []),
        fix
      }
    }
    const object = at(tokens, clause.object?.head ?? clause.subject?.head ?? -1)
    if (
      target.unit?.name === '×' &&
      !roles.baseline &&
      (object.noun & flag.METRIC) === 0 &&
      at(tokens, target.to).tone !== 0
    )
      return {
        outcome: 'missed',
        reason: 'noMetric',
        evidence: [spanOf(tokens, target.from, target.to + 1)],
        credit: 0.3
      }
    const measure = object.noun & (flag.METRIC | flag.FORM)
    const bare =
      (object.noun & flag.UNSEEN) !== 0 && clause.object !== null && clause.object.head - clause.object.from < 1
    if (
      bare &&
      !roles.baseline &&
      roles.relative &&
      !/survey|panel|pulse|score|index|poll|test/i.test(text.slice(0, 400))
    )
      return {
        outcome: 'unsure',
        reason: 'unseen',
        evidence: [[object.start, object.end]],
        credit: measure ? 0.7 : 0.5
      }
    return {
      outcome: 'met',
      evidence: [target.span],
      credit: target.form === 'rank' || target.form === 'grade' ? 0.9 : 1
    }
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
