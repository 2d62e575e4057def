import type { DayOf } from '../cards/day.ts'
import type { Confidence, StoredAnswer } from '../progress/answers.ts'
import { counting, noTally, type Tally } from './tally.ts'

/** How often answers given with so much confidence were right. */
export type ConfidencePoint = Tally & { readonly said: Confidence }

export const confidences: readonly Confidence[] = ['guessing', 'unsure', 'sure']

/**
 * How sure a learner was, held against what was right. Of each question the first answer of a day counts, since a retry
 * is given with the explanation still in sight; and only a wholly right one is right.
 */
export function confidenceOf(answers: Iterable<readonly StoredAnswer[]>, dayOf: DayOf): readonly ConfidencePoint[] {
  const tallies = new Map<Confidence, Tally>()
  for (const list of answers) {
    let last: number | null = null
    for (const { at, points, confidence } of list) {
      const day = dayOf(at)
      if (confidence && day !== last)
        tallies.set(confidence, counting(tallies.get(confidence) ?? noTally, points === 1))
      last = day
    }
  }
  return confidences.map(said => ({ said, ...(tallies.get(said) ?? noTally) }))
}
