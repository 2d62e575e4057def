import { kind, ofKind } from '../kind.ts'
import { idsOf, markSingle, rightIds } from '../options.ts'
import type { Html, Option, QuestionBase } from '../question.ts'
import { typedAs } from '../spelling.ts'

/** An answer that may be typed, right or foreseen as wrong. */
export type TypedOption = Option & {
  /** Every spelling that counts as this answer, the one to show first. */
  readonly spellings: readonly string[]
}

/** A word or two to be typed from memory. */
export type ShortText = QuestionBase & {
  readonly kind: 'short-text'
  readonly options: readonly TypedOption[]
  /** How many slips of a key are forgiven in words of five letters or more. */
  readonly typos: number
  /** Said to whoever typed something nobody foresaw. */
  readonly otherwise: Html
}

export type ShortTextAnswer = { readonly kind: 'short-text'; readonly text: string }

/** Longer than any answer; what storage holds beyond it is not looked at. */
const LONGEST = 200

/** A word or two from memory: what was typed is looked up among the answers the author foresaw. */
export const shortText = kind<ShortText, ShortTextAnswer>({
  kind: 'short-text',
  asks: (question): question is ShortText => question.kind === 'short-text',
  read(_, value) {
    const text = ofKind(value, 'short-text')?.text
    return typeof text === 'string' ? { kind: 'short-text', text: text.slice(0, LONGEST) } : null
  },
  isWhole: (_, { text }) => text.trim() !== '',
  mark: ({ options, typos }, { text }) => markSingle(options, typedAs(text, options, typos)?.choice.id ?? ''),
  key: ({ options }) => {
    const [right] = rightIds(options)
    return { kind: 'short-text', text: options.find(({ id }) => id === right)?.spellings[0] ?? '' }
  },
  order: ({ options }) => idsOf(options),
  leavesChoice: () => true,
  again: (_, answer) => answer
})
