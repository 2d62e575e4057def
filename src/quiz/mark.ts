import type { Answer } from './answer.ts'

/**
 * What became of one part of a question (an option, a blank, a pair, a word, a criterion):
 * `right` chosen and right, `wrong` chosen and not right, `missed` right and not chosen, `spared` neither.
 */
export type Fate = 'right' | 'wrong' | 'missed' | 'spared'

/** One answer, marked. */
export type Mark = {
  /** From 0 to 1; parts of a right answer count. */
  readonly points: number
  readonly verdict: 'right' | 'partly' | 'wrong'
  /** One entry for each part of the question, in the author's order. */
  readonly parts: readonly { readonly id: string; readonly fate: Fate }[]
}

/** An answer given, with its mark. */
export type Try = { readonly answer: Answer; readonly mark: Mark }

/** Makes a mark: points are held between 0 and 1, and the verdict follows from them. */
export function marked(points: number, parts: Mark['parts']): Mark {
  const held = Math.min(1, Math.max(0, points))
  return { points: held, verdict: held === 1 ? 'right' : held > 0 ? 'partly' : 'wrong', parts }
}

/** What became of the part with this id, or null where the question has no such part (any more). */
export function fateOf(mark: Mark, id: string): Fate | null {
  return mark.parts.find(part => part.id === id)?.fate ?? null
}
