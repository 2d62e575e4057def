import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { appended } from '../rewrite.ts'

/** Words that name whose, without saying which or how: “customer satisfaction” is still any satisfaction. */
const GENERIC = words(
  'customer customers user users employee employees team staff website web brand client student product app overall total general our the online company market social media'
)

export const definition = criterion({
  id: 'definition',
  judges: 'key-result',
  title: { met: 'Says exactly what is counted', missed: 'Leaves open what is counted' },
  why: 'A million users ever, or a million this week? Until the measure is defined, everybody reports the version that looks best. One qualifier is often enough: which ones, over what time, read from where.',
  sources: ['google-playbook', 'doerr-2018'],
  lesson: 'key-results',
  reasons: {
    loose: '“{words}” can be counted in several ways. Say which: of whom, over what time, or by which survey.',
    generic:
      '“{words}” is measured differently everywhere. Name the instrument, such as a survey question, a log or a score.'
  },
  check({ line, kind }) {
    const { clause, tokens, roles, times } = line
    if (kind.kind !== 'outcome' || !roles.target) return { outcome: 'not-applicable' }
    const counted = clause.subject ?? clause.object
    const phrase = counted && at(tokens, counted.head).kind === 'word' ? counted : null
    const head = phrase ? at(tokens, phrase.head) : null
    if (!phrase || !head || (head.noun & flag.LOOSE) === 0 || head.low === 'leads')
      return { outcome: 'met', evidence: [] }
    let own = 0
    let generic = 0
    for (let i = phrase.from; i < phrase.head; i += 1) {
      const token = at(tokens, i)
      if (token.kind !== 'word' || line.places.quantityAt(i)) continue
      if (GENERIC.has(token.low)) generic += 1
      else own += 1
    }
    const isWindowed = times.some(time => time.kind === 'window')
    const isNarrowed =
      isOneOf(at(tokens, phrase.to).low, 'of who in on after per among with at that for when via through') &&
      !line.places.quantityAt(phrase.to + 1)
    const isRead =
      /\b(?:survey|pulse|score|index|panel|log|poll|nps|csat|measured|according|rated|interview|crm|analytics)\b/i.test(
        line.text.slice(0, 500)
      )
    if (own > 0 || isWindowed || isNarrowed || isRead) return { outcome: 'met', evidence: [] }
    const evidence = [[at(tokens, phrase.head - generic).start, head.end]] as const
    const isPerson = (head.noun & flag.PERSON) !== 0
    const fix = appended(line.text, 'as measured by __')
    return generic > 0 && !isPerson
      ? { outcome: 'unsure', reason: 'generic', evidence, credit: 0.6, fix }
      : { outcome: 'missed', reason: 'loose', evidence, credit: 0.3, fix }
  },
  examples: [
    { bad: 'Reach 1 million [[users]]', reason: 'loose', better: 'Reach 40,000 weekly active teams' },
    {
      bad: 'Raise [[engagement]] from 40% to 60%',
      reason: 'loose',
      better: 'Raise engagement in the June pulse survey from 40% to 60%'
    },
    { bad: '[[Satisfaction]] at 90%', reason: 'loose', better: 'Satisfaction after chat at 4.6 of 5 over the term' }
  ],
  allows: [
    'NPS from 32 to 40',
    'Monthly churn from 4% to 2.5%',
    'Trial-to-paid from 6% to 9%',
    'Day-7 retention from 20% to 30%'
  ]
})
