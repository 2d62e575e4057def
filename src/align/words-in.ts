import { folded } from '../text/folded.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&.,][\p{L}\p{M}\p{N}]+)*%?/gu

/**
 * The words and numbers of a text in order, in lower case without accents. The grader’s own reading of words would bring
 * the grader along, and a map asks no more than this.
 */
export function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word).replaceAll('’', "'"))
}
