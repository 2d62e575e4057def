import { kind } from '../kind.ts'
import { idsOf } from '../options.ts'
import { type Given, givenFor, givenIn, markParts } from '../parts.ts'
import type { Html, QuestionBase } from '../question.ts'
import { type Spelt, typedAs } from '../spelling.ts'

/** A gap in the sentence. */
export type Blank = {
  readonly id: string
  /** Every spelling that fills it, the one to show first. */
  readonly spellings: readonly string[]
  /** Why this belongs here; shown once the blank is filled and checked. */
  readonly because: Html
  /** What tempts instead, each with its own answer. */
  readonly foreseen: readonly (Spelt & { readonly because: Html })[]
}

/** A sentence with gaps. */
export type FillBlanks = QuestionBase & {
  readonly kind: 'fill-blanks'
  /** The sentence in order: markup of the words in between, and the ids of the blanks. */
  readonly pieces: readonly ({ readonly html: Html } | { readonly blank: string })[]
  readonly blanks: readonly Blank[]
  readonly typos: number
  /** Said of a gap that holds something nobody foresaw; empty where the author leaves that to the page. */
  readonly otherwise: Html
}

export type FillBlanksAnswer = { readonly kind: 'fill-blanks'; readonly blanks: Given }

const LONGEST = 200

/** What was typed into a blank: the words that fill it, something foreseen, or null for neither. */
export function blankAs(
  { id, spellings, foreseen }: Blank,
  typed: string,
  typos: number
): { readonly choice: Spelt; readonly slips: number } | null {
  return typedAs<Spelt>(typed, [{ id, spellings }, ...foreseen], typos)
}

/** Gaps in a sentence, each worth the same. */
export const fillBlanks = kind<FillBlanks, FillBlanksAnswer>({
  kind: 'fill-blanks',
  asks: (question): question is FillBlanks => question.kind === 'fill-blanks',
  read({ blanks }, value) {
    const fits = (id: string, text: string) => text.length <= LONGEST && blanks.some(blank => blank.id === id)
    const given = givenIn(value, { kind: 'fill-blanks', field: 'blanks', fits })
    return given && { kind: 'fill-blanks', blanks: given }
  },
  isWhole: (question, { blanks }) => question.blanks.every(({ id }) => (givenFor(blanks, id) ?? '').trim() !== ''),
  mark: (question, { blanks }) =>
    markParts(idsOf(question.blanks), blanks, (id, text) => {
      const blank = question.blanks.find(each => each.id === id)
      return blank !== undefined && blankAs(blank, text, question.typos)?.choice.id === id
    }),
  key: ({ blanks }) => ({
    kind: 'fill-blanks',
    blanks: Object.fromEntries(blanks.map(({ id, spellings }) => [id, spellings[0] ?? '']))
  }),
  order: ({ blanks }) => idsOf(blanks),
  leavesChoice: () => true,
  again: (_, answer) => answer
})
