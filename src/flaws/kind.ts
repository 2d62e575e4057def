import type { DraftPart, KeyResultPart, ObjectivePart } from '../grader/part.ts'
import type { Draft } from '../okr/draft.ts'

/** Chance, handed in: a number from 0 up to 1, as `Math.random` gives. The same numbers give the same flaw. */
export type Random = () => number

/** A flaw of an objective: the line rewritten in several ways, the guilty words in `[[brackets]]`. */
export type ObjectiveKind = {
  readonly criterion: string
  readonly judges: 'objective'
  readonly phrasings: (part: ObjectivePart, draft: DraftPart) => readonly string[]
}

/** A flaw of a key result. `around` changes the rest of the draft where the flaw would not show otherwise. */
export type KeyResultKind = {
  readonly criterion: string
  readonly judges: 'key-result'
  readonly phrasings: (part: KeyResultPart, draft: DraftPart) => readonly string[]
  readonly around?: (draft: Draft, index: number) => Draft
}

/** A flaw of the set: the whole draft rewritten in several ways. */
export type SetKind = {
  readonly criterion: string
  readonly judges: 'draft'
  readonly changes: (draft: DraftPart, random: Random) => readonly Draft[]
}

export type Kind = ObjectiveKind | KeyResultKind | SetKind
