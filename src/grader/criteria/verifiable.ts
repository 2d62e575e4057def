import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { appended } from '../rewrite.ts'

const FELT = words('thinking values impact mindset centricity maturity attitude spirit love happiness discipline')

/** What an unseen thing is read off: a survey, a test, a log, what people say. */
const INSTRUMENT =
  /\b(?:survey|pulse|poll|panel|score|scale|log|tests?|quiz|exams?|assessments?|rat(?:ed?|ings?)|interviews?|audit|check|say|report|answer|agree|measured|according|per|points?|stars?|out of|in \d+|nps|enps|csat|searche?s?)\b/i

/** “Is 30% more maintainable”, “are 100% motivated”: a percentage of a feeling. */
const PERCENT_OF_A_FEELING =
  /\b(?:is|are|be|feels?|becomes?)(?: at least)? \d+ ?%(?: more)? (?:(?:maintain|read|us)able|motivated|engaged|confident|satisfied|happ(?:y|ier)|aligned|cleaner|better|committed|aware|productive|efficient|agile|empowered)\b/i

export const verifiable = criterion({
  id: 'verifiable',
  judges: 'key-result',
  title: { met: 'Can be read off something', missed: 'Nobody could look it up' },
  why: 'A result is proved by evidence that exists: a log, a survey question, a test. Without one the number at the end is a matter of who argues better.',
  sources: ['google-playbook', 'doerr-2018'],
  lesson: 'key-results',
  reasons: {
    unseen: '“{words}” has no scale of its own. Name the survey question, the test or the log that shows it.'
  },
  check({ text, line, kind }) {
    const { tokens, clause, roles } = line
    if (!roles.target || kind.kind === 'output' || kind.kind === 'activity') return { outcome: 'not-applicable' }
    const feeling = PERCENT_OF_A_FEELING.exec(text.slice(0, 500))
    if (feeling)
      return {
        outcome: 'missed',
        reason: 'unseen',
        evidence: [[feeling.index, feeling.index + feeling[0].length]]
      }
    const phrase = clause.subject ?? clause.object
    if (!phrase || INSTRUMENT.test(text.slice(0, 500))) return { outcome: 'met', evidence: [] }
    for (const i of [phrase.head, isOneOf(at(tokens, phrase.to).low, 'in of') ? phrase.to + 1 : phrase.head]) {
      const token = at(tokens, i)
      // A brand or an experience is read off many things; a mindset is not.
      const isUnseen = (token.noun & flag.UNSEEN) !== 0 && (token.noun & (flag.PLACE | flag.METRIC)) === 0
      const isMade = i === phrase.head && at(tokens, phrase.to).low === 'index'
      if (isUnseen || FELT.has(token.low) || isMade)
        return {
          outcome: 'missed',
          reason: 'unseen',
          evidence: [[token.start, token.end]],
          fix: appended(text, 'as measured by __')
        }
    }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: 'Improve parents’ [[mindset]] by 30%',
      reason: 'unseen',
      better: 'Parents who answer “I know how to help at home” in the term survey: 38% to 70%'
    },
    {
      bad: 'Code [[is 50% cleaner]]',
      reason: 'unseen',
      better: 'Changes that fail after release, from the deploy log: 24% to 10%'
    }
  ],
  allows: ['Attendance from 81% to 92%', 'Revenue from 2 to 3 crore', 'Brand searches from 300 to 900 a month']
})
