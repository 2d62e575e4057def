import { kind, ofKind } from '../kind.ts'
import { fates, idsOf, markSeveral, rightIds } from '../options.ts'
import type { Html, QuestionBase } from '../question.ts'

/** A word or a few words of the sentence that can be marked. */
export type Markable = {
  readonly id: string
  readonly text: string
  readonly right: boolean
  /** Why it is to be marked, or why it tempts; null for words the author says nothing of. */
  readonly because: Html | null
}

/** A sentence in which words are to be marked. */
export type MarkWords = QuestionBase & {
  readonly kind: 'mark-words'
  /** The sentence in order. What has no id is a space or a mark between words. */
  readonly pieces: readonly (Markable | { readonly text: string })[]
  /** Said of marked words the author says nothing of. */
  readonly otherwise: Html
}

export type MarkWordsAnswer = { readonly kind: 'mark-words'; readonly words: readonly string[] }

/** What can be marked, in the order of the sentence. */
export function markables({ pieces }: Pick<MarkWords, 'pieces'>): readonly Markable[] {
  return pieces.filter(piece => 'id' in piece)
}

/** All right words are to be found: see `markSeveral` for how parts of an answer count. */
export const markWords = kind<MarkWords, MarkWordsAnswer>({
  kind: 'mark-words',
  asks: (question): question is MarkWords => question.kind === 'mark-words',
  read(question, value) {
    const words = ofKind(value, 'mark-words')?.words
    // Words that have gone from the sentence since are no longer marked; the rest of the answer still is one.
    return Array.isArray(words)
      ? { kind: 'mark-words', words: idsOf(markables(question)).filter(id => words.includes(id)) }
      : null
  },
  isWhole: (_, { words }) => words.length > 0,
  mark(question, { words }) {
    const all = markables(question)
    return markSeveral(fates(all, words), rightIds(all).length)
  },
  key: question => ({ kind: 'mark-words', words: rightIds(markables(question)) }),
  order: question => idsOf(markables(question)),
  leavesChoice: () => true,
  again(question, { words }) {
    const right = new Set(rightIds(markables(question)))
    return { kind: 'mark-words', words: words.filter(id => right.has(id)) }
  }
})
