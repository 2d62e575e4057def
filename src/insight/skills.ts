import type { GradedText } from '../progress/flaws.ts'
import type { Grading } from '../progress/grading.ts'
import { counting, noTally, shareOf, type Tally } from './tally.ts'

/** How often a criterion held in a learner's first texts, and in their latest. */
export type Skill = { readonly criterion: string; readonly first: Tally; readonly lately: Tally }

export type Skills = {
  /** How many texts “first” and “lately” stand for, each. */
  readonly texts: number
  /** In no order that means anything; only criteria that could be judged in some of these texts. */
  readonly skills: readonly Skill[]
}

/** So many texts are looked at on either side, at most: enough to tell, and few enough to read them all again. */
export const SIDE = 10

/**
 * Skill then and now: of all texts by their moment, the earliest and the latest, at most half of all on either side, so
 * that no text is held against itself. A single text has nothing to be held against, and nothing is said of it.
 * @param heldIn which criteria a text holds, as the grader says today; both sides are judged alike, whatever it said then
 */
export function skillsOf(
  texts: readonly GradedText[],
  heldIn: (grading: Grading) => ReadonlyMap<string, boolean>
): Skills {
  const inOrder = texts.toSorted(
    ({ grading: a }, { grading: b }) => a.at - b.at || (a.objective < b.objective ? -1 : 1)
  )
  const side = Math.min(SIDE, Math.floor(inOrder.length / 2))
  if (side === 0) return { texts: 0, skills: [] }
  const first = tallied(inOrder.slice(0, side), heldIn)
  const lately = tallied(inOrder.slice(-side), heldIn)
  const criteria = new Set([...first.keys(), ...lately.keys()])
  return {
    texts: side,
    skills: [...criteria].map(criterion => ({
      criterion,
      first: first.get(criterion) ?? noTally,
      lately: lately.get(criterion) ?? noTally
    }))
  }
}

/** How much more often a criterion holds lately, −1 to 1; null where either side could not judge it. */
export function changeOf({ first, lately }: Skill): number | null {
  const [before, now] = [shareOf(first), shareOf(lately)]
  return before === null || now === null ? null : now - before
}

function tallied(
  texts: readonly GradedText[],
  heldIn: (grading: Grading) => ReadonlyMap<string, boolean>
): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { grading, aside } of texts)
    for (const [criterion, holds] of heldIn(grading)) {
      if (!aside.has(criterion)) tallies.set(criterion, counting(tallies.get(criterion) ?? noTally, holds))
    }
  return tallies
}
