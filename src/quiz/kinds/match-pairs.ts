import { kind } from '../kind.ts'
import { idsOf } from '../options.ts'
import { type Given, givenIn, markParts, rightOf } from '../parts.ts'
import type { Html, QuestionBase } from '../question.ts'

/** What belongs together. */
export type Pair = {
  readonly id: string
  /** What stands still; null for a partner that belongs to nothing and only tempts. */
  readonly left: Html | null
  /** What is to be found for it. */
  readonly right: Html
  /** Why they belong together, or why this partner tempts. */
  readonly because: Html
}

/** Two lists whose entries belong together one by one. */
export type MatchPairs = QuestionBase & { readonly kind: 'match-pairs'; readonly pairs: readonly Pair[] }

/** By the id of the left side, the id of the pair whose right side was chosen. */
export type MatchPairsAnswer = { readonly kind: 'match-pairs'; readonly pairs: Given }

/** The pairs that have a left side: those to be answered. */
export function lefts({ pairs }: Pick<MatchPairs, 'pairs'>): readonly (Pair & { readonly left: Html })[] {
  return pairs.flatMap(pair => (pair.left === null ? [] : { ...pair, left: pair.left }))
}

/** A partner for each; every pair counts the same. `order` is that of the partners. */
export const matchPairs = kind<MatchPairs, MatchPairsAnswer>({
  kind: 'match-pairs',
  asks: (question): question is MatchPairs => question.kind === 'match-pairs',
  read(question, value) {
    const known = new Set(idsOf(question.pairs))
    const asked = new Set(idsOf(lefts(question)))
    const fits = (id: string, partner: string) => asked.has(id) && known.has(partner)
    const given = givenIn(value, { kind: 'match-pairs', field: 'pairs', fits })
    return given && { kind: 'match-pairs', pairs: given }
  },
  isWhole: (question, { pairs }) => lefts(question).every(({ id }) => Object.hasOwn(pairs, id)),
  mark: (question, { pairs }) => markParts(idsOf(lefts(question)), pairs, (id, partner) => id === partner),
  key: question => ({
    kind: 'match-pairs',
    pairs: Object.fromEntries(lefts(question).map(({ id }) => [id, id]))
  }),
  order: ({ pairs, fixed }, shuffle) => (fixed ? idsOf(pairs) : shuffle(idsOf(pairs))),
  leavesChoice: question => lefts(question).length > 1,
  again: (_, { pairs }, mark) => ({ kind: 'match-pairs', pairs: rightOf(pairs, mark) })
})
