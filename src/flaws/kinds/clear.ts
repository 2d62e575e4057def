import { endOf } from '../end.ts'
import type { ObjectiveKind } from '../kind.ts'

const PRAISE = ['excellent', 'great', 'effective', 'efficient', 'modern', 'innovative', 'flexible', 'smart']

const WORDS = [
  ...PRAISE.flatMap(word => [`Become truly [[${word}]]`, `Be truly [[${word}]]`, `Become even more [[${word}]]`]),
  'Make things [[better]]',
  'Make everything [[better]]',
  'Become even [[better]]',
  'Become simpler and [[better]]',
  'Be the [[best]] we can be'
]

/** Whom it is for and what changes are struck out; praise that fits anything is left. */
export const clear: ObjectiveKind = {
  criterion: 'clear',
  judges: 'objective',
  phrasings: ({ text, line }) => {
    // The period stays: the key results may live on it.
    const ends = endOf(text, line.times)
    return WORDS.map(words => (ends ? `${words} ${ends}` : words))
  }
}
