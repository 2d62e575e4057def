import type { Marks } from '../../drills/mark.ts'
import type { Place } from '../../flaws/proof.ts'
import type { Draft } from '../../okr/draft.ts'

/** A place as a key: “objective”, “kr0”, “set”. */
export const placeKey = (place: Place): string => (place.in === 'key-result' ? `kr${place.index}` : place.in)

/** A place as a learner reads it. */
export function placeName(place: Place): string {
  if (place.in === 'objective') return 'Objective'
  return place.in === 'set' ? 'The set' : `Key result ${place.index + 1}`
}

/** The lines of a draft, objective first. */
export function linesOf(draft: Draft): readonly Place[] {
  return [{ in: 'objective' }, ...draft.keyResults.map((_, index): Place => ({ in: 'key-result', index }))]
}

/** What stands in a place; nothing for the set. */
export function textAt(draft: Draft, place: Place): string {
  if (place.in === 'objective') return draft.objective ?? ''
  return place.in === 'set' ? '' : (draft.keyResults[place.index] ?? '')
}

/** The learner’s marks, by the keys of places. */
export type AllMarks = Readonly<Record<string, Marks>>

const none: Marks = { words: [], missing: false }

/** The marks in one place. */
export const marksAt = (marks: AllMarks, place: Place): Marks => marks[placeKey(place)] ?? none
