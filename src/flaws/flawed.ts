import { grade } from '../grader/grade.ts'
import type { Draft } from '../okr/draft.ts'
import { shuffled } from './chance.ts'
import { type Flaw, flawElsewhere } from './flaw.ts'
import type { Random } from './kind.ts'
import { kinds } from './kinds.ts'
import { findingsAt, type Place } from './proof.ts'

/** A draft with several flaws, each in a place of its own. */
export type ManyFlawed = { readonly draft: Draft; readonly flaws: readonly Flaw[] }

/**
 * Puts one to three flaws into a good OKR, each at another place and each of another criterion.
 * @param howMany how many to try for; fewer come back where the draft cannot carry so many
 * @param only ids of the criteria to choose from; every one unless given
 * @returns null where not one flaw fits
 */
export function flawed(
  draft: Draft,
  howMany: number,
  random: Random,
  { only }: { readonly only?: readonly string[] } = {}
): ManyFlawed | null {
  const criteria = shuffled(
    kinds.map(({ criterion }) => criterion).filter(id => only === undefined || only.includes(id)),
    random
  )
  let current = draft
  const flaws: Flaw[] = []
  for (const criterion of criteria) {
    if (flaws.length >= howMany) break
    const next = flawElsewhere(
      current,
      criterion,
      random,
      flaws.map(({ place }) => place)
    )
    if (!next || !flaws.every(each => isStill(each, current, next.draft))) continue
    current = next.draft
    flaws.push({ criterion: next.criterion, place: next.place, spans: next.spans })
  }
  return flaws.length > 0 ? { draft: current, flaws } : null
}

const textAt = (draft: Draft, place: Place): string | null | undefined =>
  place.in === 'objective' ? draft.objective : place.in === 'set' ? '' : draft.keyResults[place.index]

/** Whether an earlier flaw stands where it stood, in the same words, and is still found. */
function isStill({ criterion, place }: Flaw, before: Draft, after: Draft): boolean {
  if (textAt(before, place) !== textAt(after, place)) return false
  return findingsAt(grade(after, { all: true }), place).some(
    each => each.criterion === criterion && each.verdict === 'missed'
  )
}
