import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'

/** A quantifier over mankind, a lifetime or for ever. */
const BOUNDLESS =
  /\b(?:every(?:one|body)?|all|each|no|any|entire|whole)\b[^.;]{0,40}\b(?:world(?!-)|earth|planet|globe|human(?:ity|kind| beings?|s)?|mankind|universe)\b|\b(?:all|rest of) (?:my|our|your|their) li(?:fe|ves)\b|\b(?:end|eradicate|abolish|solve) (?:\w+ )?(?:poverty|hunger|war|disease|inequality|climate change|homelessness)\b|\bnever\b[^.;]{0,40}\b(?:anything|anybody|anyone)\b|\bfor ?ever\b/i

const AT_ONE_SITTING = words('send email print book order mail forward upload call schedule file buy post')

export const rightSized = criterion({
  id: 'right-sized',
  judges: 'objective',
  title: { met: 'Fits the cycle', missed: 'Is a mission, or an errand' },
  why: 'A mission is an objective for years, an errand is done by Friday. What can move within the cycle, by the people who write it, is worth the three months.',
  dissent:
    'Wodtke herself calls size a guess one learns from. A company’s yearly objective may be larger than a team’s.',
  sources: ['wodtke-2016', 'google-playbook'],
  lesson: 'objectives',
  reasons: {
    mission:
      '“{words}” is a mission for many years. Which part of it, for whom, could you bring closer within one cycle?',
    errand: '“{words}” is done at one sitting. What should be different for somebody once it is done?'
  },
  check({ text, line: { tokens, clause }, aim }) {
    const found = BOUNDLESS.exec(text.slice(0, 500))
    if (found) return { outcome: 'missed', reason: 'mission', evidence: [[found.index, found.index + found[0].length]] }
    const { verb, object } = clause
    if (
      verb &&
      object &&
      !clause.subject &&
      AT_ONE_SITTING.has(verb.base) &&
      isOneOf(aim.course, 'project task') &&
      aim.purpose === null &&
      (at(tokens, object.head).noun & (flag.DELIVERABLE | flag.EVENT | flag.WORK | flag.FORM)) !== 0
    ) {
      const span = [at(tokens, verb.at).start, at(tokens, object.head).end] as const
      return { outcome: 'missed', reason: 'errand', evidence: [span] }
    }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: 'Make [[everyone on earth]] love reading',
      reason: 'mission',
      better: 'Be the talk of this year’s Pune book fair'
    },
    {
      bad: '[[Send the newsletter]]',
      reason: 'errand',
      better: 'Members open our letter because it saves them a phone call'
    }
  ],
  allows: [
    'Become a world-class place to learn nursing',
    'Order history that shoppers can read on the train',
    'Post-operative patients go home without fear'
  ]
})
