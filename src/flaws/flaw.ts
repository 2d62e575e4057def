import { grade } from '../grader/grade.ts'
import { partsOf } from '../grader/part.ts'
import type { Draft } from '../okr/draft.ts'
import { readMarks } from '../text/marks.ts'
import type { Span } from '../text/spans.ts'
import { shuffled } from './chance.ts'
import type { Kind, Random } from './kind.ts'
import { kindFor } from './kinds.ts'
import { isProved, isSamePlace, type Place } from './proof.ts'

/** One flaw in a draft: which criterion misses, where, and the words at fault. */
export type Flaw = {
  /** The criterion's id. */
  readonly criterion: string
  readonly place: Place
  /** In the text of the place as it now reads; empty for flaws of the set and where something is missing altogether. */
  readonly spans: readonly Span[]
}

/** A draft with the flaw that was put into it. */
export type FlawedDraft = Flaw & { readonly draft: Draft }

/**
 * Turns a good OKR into one with exactly this flaw. The grader proves each try: it must find the flaw, mark the guilty
 * words and say nothing new of anything else; otherwise another place or phrasing is tried.
 * @param criterion id of a criterion; one that no flaw is known for gives null
 * @param random from 0 up to 1; the same numbers give the same flaw
 * @returns null when this draft cannot carry the flaw cleanly
 */
export function flaw(draft: Draft, criterion: string, random: Random): FlawedDraft | null {
  return flawElsewhere(draft, criterion, random, [])
}

/** The same, but never in the places named. */
export function flawElsewhere(
  draft: Draft,
  criterion: string,
  random: Random,
  taken: readonly Place[]
): FlawedDraft | null {
  const kind = kindFor(criterion)
  // Brackets mark the guilty words below; a draft that has its own cannot be marked.
  if (!kind || [draft.objective ?? '', ...draft.keyResults].some(text => text.includes('[['))) return null
  const isFree = (place: Place) => !taken.some(each => isSamePlace(each, place))
  const before = grade(draft, { all: true })
  for (const change of changesOf(kind, draft, random, isFree)) {
    const { place, spans } = change
    if (isProved(before, grade(change.draft, { all: true }), criterion, place, spans)) return { ...change, criterion }
  }
  return null
}

type Change = { readonly draft: Draft; readonly place: Place; readonly spans: readonly Span[] }

/** Every way to put the flaw in, in the order chance decides. */
function* changesOf(kind: Kind, draft: Draft, random: Random, isFree: (place: Place) => boolean): Generator<Change> {
  const parts = partsOf(draft)
  if (kind.judges === 'draft') {
    const place: Place = { in: 'set' }
    if (!isFree(place)) return
    for (const changed of shuffled(kind.changes(parts, random), random)) yield { draft: changed, place, spans: [] }
    return
  }
  if (kind.judges === 'objective') {
    const place: Place = { in: 'objective' }
    if (!parts.objective || !isFree(place)) return
    for (const marked of shuffled(kind.phrasings(parts.objective, parts), random)) {
      const { text, spans } = readMarks(marked)
      yield { draft: { ...draft, objective: text }, place, spans }
    }
    return
  }
  for (const [index, part] of shuffled([...parts.keyResults.entries()], random)) {
    const place: Place = { in: 'key-result', index }
    if (!isFree(place)) continue
    const around = kind.around?.(draft, index) ?? draft
    for (const marked of shuffled(kind.phrasings(part, parts), random)) {
      const { text, spans } = readMarks(marked)
      yield { draft: { ...around, keyResults: around.keyResults.with(index, text) }, place, spans }
    }
  }
}
