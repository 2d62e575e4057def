import type { Draft } from './draft.ts'
import { linesOf } from './pasted/lines.ts'
import { withoutEscapes } from './pasted/literal.ts'
import type { Note } from './pasted/okr.ts'
import { type Located, Places } from './pasted/places.ts'
import { Reader } from './pasted/reader.ts'

/** What was understood of a paste, and what was not. */
export type Reading = {
  readonly draft: Draft
  /** Lines that are no part of the OKR as far as could be told. Never dropped silently. */
  readonly unread: readonly Note[]
  /** Owners, progress and the like, taken off so that “40% done” is not read as a target. */
  readonly annotations: readonly Note[]
}

export type Readings = {
  readonly drafts: readonly Draft[]
  readonly unread: readonly Note[]
  readonly annotations: readonly Note[]
}

/** A draft and where each of its texts stands in the paste. */
export type LocatedDraft = {
  readonly draft: Draft
  readonly objective: Located | null
  readonly keyResults: readonly Located[]
}

export type LocatedReadings = Omit<Readings, 'drafts'> & { readonly drafts: readonly LocatedDraft[] }

function shown(notes: readonly Note[]): Note[] {
  return notes
    .map(({ line, text }) => ({ line, text: withoutEscapes(text) }))
    .sort((one, other) => one.line - other.line)
}

/** Reads every OKR in a pasted text, in the order they stand. Never throws; time grows with the text’s length only. */
export function readDrafts(text: string): Readings {
  const { okrs, unread, annotations } = new Reader().read(linesOf(text))
  return { drafts: okrs.map(({ draft }) => draft), unread: shown(unread), annotations: shown(annotations) }
}

/** `readDrafts`, and for every text the place it comes from. Takes several times as long. */
export function locateDrafts(text: string): LocatedReadings {
  const { okrs, unread, annotations } = new Reader().read(linesOf(text))
  const places = new Places(text)
  return {
    drafts: okrs.map(({ draft, objective, keyResults }) => ({
      draft,
      objective: objective && places.of(objective),
      keyResults: keyResults.map(each => places.of(each))
    })),
    unread: shown(unread),
    annotations: shown(annotations)
  }
}

/**
 * Reads the first OKR in a pasted text, whatever its shape; further ones are reported as unread (`readDrafts` reads
 * them all). An empty text is an empty draft.
 */
export function readDraft(text: string): Reading {
  const { okrs, unread, annotations } = new Reader().read(linesOf(text))
  const [first, ...more] = okrs
  return {
    draft: first?.draft ?? { objective: null, keyResults: [] },
    unread: shown([...unread, ...more.flatMap(({ parts }) => parts)]),
    annotations: shown(annotations)
  }
}
