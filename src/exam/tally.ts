import { type Share, shareOf } from './share.ts'

/** How one criterion fared: every text it could judge is in exactly one of the first five counts. */
export type Tally = {
  /** People and grader both say missed. */
  readonly truePositives: number
  /** The grader says missed, people do not: a false accusation. */
  readonly falsePositives: number
  /** People say missed, the grader does not: overlooked, or only asked about. */
  readonly falseNegatives: number
  /** Neither says missed. */
  readonly trueNegatives: number
  /** People were unsure, so nobody can be wrong. */
  readonly leftOut: number
  /** Of the false negatives, those where the grader said that it cannot tell. */
  readonly asked: number
}

export const emptyTally: Tally = {
  truePositives: 0,
  falsePositives: 0,
  falseNegatives: 0,
  trueNegatives: 0,
  leftOut: 0,
  asked: 0
}

/** What people said of one criterion on one text. */
export type PeopleVerdict = 'missed' | 'not missed' | 'unsure'
/** What the grader said; silent where the criterion does not apply. */
export type GraderVerdict = 'missed' | 'met' | 'unsure' | 'silent'

/** A tally with one more text. Whatever the grader says short of *missed* counts as not missed. */
export function tallied(tally: Tally, people: PeopleVerdict, grader: GraderVerdict): Tally {
  if (people === 'unsure') return { ...tally, leftOut: tally.leftOut + 1 }
  if (people === 'not missed')
    return grader === 'missed'
      ? { ...tally, falsePositives: tally.falsePositives + 1 }
      : { ...tally, trueNegatives: tally.trueNegatives + 1 }
  return grader === 'missed'
    ? { ...tally, truePositives: tally.truePositives + 1 }
    : {
        ...tally,
        falseNegatives: tally.falseNegatives + 1,
        asked: tally.asked + (grader === 'unsure' ? 1 : 0)
      }
}

/** Of the faults the grader named, the share people see too. Null where it named none. */
export function precisionOf({ truePositives, falsePositives }: Tally): Share | null {
  return shareOf(truePositives, truePositives + falsePositives)
}

/** Of the faults people saw, the share the grader named. Null where people saw none. */
export function recallOf({ truePositives, falseNegatives }: Tally): Share | null {
  return shareOf(truePositives, truePositives + falseNegatives)
}
