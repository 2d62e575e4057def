import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { quotation } from '../quotation.ts'
import { appended } from '../rewrite.ts'

export const change = criterion({
  id: 'change',
  judges: 'key-result',
  title: { met: 'Asks for a change', missed: 'Keeps things as they are' },
  why: 'Most numbers only need watching. A key result spends the team’s best weeks on moving one; a level you merely hold belongs on the list of health metrics beside it.',
  dissent:
    're:Work and Lamorte keep levels that hold out of OKRs. Perdoo has a type of key result for staying above or below a line. We let a level stand when it guards another key result.',
  sources: ['rework', 'lamorte', 'perdoo'],
  lesson: 'key-results',
  reasons: {
    held: '“{words}” keeps what you already have. If it must not slip while you push elsewhere, list it as a health metric; otherwise say how far it should move.',
    bare: '“{words}” names a measure and leaves it there. Which way should it go, and how far?'
  },
  check({ text, line, kind }) {
    const { clause, roles, tokens } = line
    if (kind.kind === 'health') {
      if (
        /\b(?:while|without|guardrail|health metric|even as|as we|despite|although|with (?:the|our) new)\b/i.test(
          text.slice(0, 600)
        )
      )
        return { outcome: 'met', evidence: [], credit: 0.8 }
      const fix = moved(line)
      const data = quotation(line, kind.evidence)
      return { outcome: 'missed', reason: 'held', evidence: kind.evidence, data, credit: roles.target ? 0.15 : 0, fix }
    }
    const going = clause.verb?.base === 'continue' && !clause.subject ? tokens[clause.verb.at] : undefined
    const kept =
      clause.wrappers.find(span => /^continu/i.test(text.slice(...span))) ??
      (going && ([going.start, going.end] as const))
    if (kept) return { outcome: 'missed', reason: 'held', evidence: [kept] }
    if (kind.sign === 'bare-metric')
      return {
        outcome: 'missed',
        reason: 'bare',
        evidence: kind.evidence,
        fix: line.times.length === 0 ? appended(text, 'from __ to __') : null
      }
    if (kind.kind === 'outcome' && roles.target) return { outcome: 'met', evidence: kind.evidence }
    return { outcome: 'not-applicable' }
  },
  examples: [
    { bad: '[[Keep]] NPS at 40', reason: 'held', better: 'Raise NPS from 32 to 40' },
    { bad: 'Uptime [[stays]] above 99.9%', reason: 'held', better: 'Uptime from 99.5% to 99.95%' },
    { bad: '[[Revenue per customer]]', reason: 'bare', better: 'Revenue per customer from €40 to €55' }
  ],
  allows: [
    'Keep 90% of new teachers after one year (now 70%)',
    'Maintain CSAT above 4.5 while halving wait time',
    'Keep the median time to a result under 6 hours with the new checks (now 5.5)',
    'Monthly churn from 4% to 2.5%',
    'Ensure no data is lost'
  ]
})

/** A level that is held as a number that moves: “Keep NPS above 40” is “Raise NPS from __ to 40”. Null where it is no plain level. */
function moved({ text, clause, roles: { target, others }, tokens }: Line): string | null {
  const { verb, subject } = clause
  // “Grows by no more than 10%” moves, and “as today” says that it shall not.
  if (subject && !isOneOf(verb?.base ?? '', 'stay remain hold keep be')) return null
  if (/\bas (?:today|now|before)\b/i.test(text.slice(0, 500))) return null
  if (!verb || !target || target.form !== 'number' || others.length > 0 || clause.wrappers.length > 0) return null
  const from = at(tokens, verb.to - 1).end
  const measure = text
    .slice(subject ? at(tokens, subject.from).start : from, subject ? at(tokens, verb.at).start : target.span[0])
    .replace(/\b(?:at|above|over|below|under|of)\s*$/i, '')
    .replace(/^\s*an?\s/i, '')
    .trim()
  const number = text.slice(...target.span).replace(/^[^\d$€£₹-]+/, '')
  const way = target.bound === 'most' ? 'Lower' : target.bound === 'least' ? 'Raise' : 'Bring'
  const isPlain = measure !== '' && !/\d|^\w+ing\b|^an?$/i.test(measure) && (!subject || target.span[0] - from < 20)
  return isPlain && number !== ''
    ? `${subject ? '' : `${way} `}${measure} from __ to ${number}${text.slice(target.span[1])}`
    : null
}
