import type { Span } from '../text/spans.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type Entry, lookUp } from './lexicon/lexicon.ts'

/** A word of a learner's line together with all the lexicon knows of it. */
export type Token = Word & Entry

/** A line longer than this is a pasted page; what follows is not read, so that no paste can stall the page. */
const MOST_TOKENS = 500

/** Cuts a line into tokens. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text, MOST_TOKENS).map(word => ({ ...word, ...(word.kind === 'word' ? lookUp(word.low) : NOTHING) }))
}

const NOTHING: Entry = { verb: 0, bend: 'base', noun: 0, plural: false, tone: 0, base: '' }

/** What stands outside every line, so that looking past an end needs no care. */
export const OUTSIDE: Token = { kind: 'mark', text: '', low: '', start: 0, end: 0, ...NOTHING }

export const at = (tokens: readonly Token[], index: number): Token => tokens[index] ?? OUTSIDE

/** Whether nothing stands between two neighbours. */
export const touches = (left: Token, right: Token): boolean => left.end === right.start && right.end > right.start

/** The span from one token to another, both included. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  at(tokens, from).start,
  at(tokens, Math.max(from, to - 1)).end
]

/** Membership in a short list of words, made once. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const LISTS = new Map<string, ReadonlySet<string>>()

/** Whether a word is one of a short list, as “to from by”. Each list is cut up once. */
export function isOneOf(word: string, list: string): boolean {
  const known = LISTS.get(list)
  if (known) return known.has(word)
  LISTS.set(list, words(list))
  return isOneOf(word, list)
}
