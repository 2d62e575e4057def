import type { ObjectiveKind } from '../kind.ts'
import { lowered, unstopped } from '../wording.ts'

const BEFORE = [
  'In the course of the coming months and in close step with all of our colleagues in every office and at every level',
  'After long talks with everybody concerned and with a view to what has been said in the meetings of the past year',
  'As has been discussed on several occasions with the people in charge of the different parts of our organisation'
]
const AFTER = [
  ', as was talked about at length in the meetings of the past year with all those who have a part in it, and as the plan for the coming years says',
  ', in keeping with what has been said on the matter at our meetings over the past two years and with what our colleagues in the other offices have asked for',
  ', which is something that all of us, in every office and at every level, have wished for ever since we first sat down to talk about it'
]
const SENTENCES = [
  'This has been on our minds ever since we last spoke about it.',
  'We will say more about the way there once everybody is back.',
  'It follows from what the people we spoke to have told us.'
]

/** The line is padded until nobody knows it by heart, or goes on for a second sentence. */
export const concise: ObjectiveKind = {
  criterion: 'concise',
  judges: 'objective',
  phrasings: ({ text, line: { clause } }) => {
    const plain = unstopped(text)
    const we = clause.verb && !clause.subject ? 'we will ' : ''
    return [
      ...BEFORE.map(words => `[[${words}, ${we}${lowered(plain)}]]`),
      ...AFTER.map(words => `[[${plain}${words}]]`),
      ...SENTENCES.map(sentence => `${plain}. [[${sentence}]]`)
    ]
  }
}
