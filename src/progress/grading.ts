import type { Commitment } from '../okr/draft.ts'
import { canonical } from './json.ts'
import { events, type Lattice } from './merge.ts'
import { isObject } from './object.ts'
import { isTime } from './time.ts'

/** The text of an OKR as it was on the form. */
export type Lines = {
  readonly objective: string
  readonly keyResults: readonly string[]
  readonly cycle: string
  /** Absent where the writer declared neither. */
  readonly commitment?: Commitment
}

/** A text that was graded, and how it came out. What was found can be read again: the grader says the same of the same. */
export type Grading = Lines & {
  readonly at: number
  /** 0 to 100. */
  readonly score: number
  /** How many findings asked for a change. */
  readonly left: number
  /** The rubric’s version. A later one may say otherwise. */
  readonly rubric: string
}

/** True for the lines of an OKR. Other fields are for others to judge. */
export function areLines(value: unknown): value is Lines {
  return (
    isObject(value) &&
    typeof value.objective === 'string' &&
    Array.isArray(value.keyResults) &&
    value.keyResults.every(line => typeof line === 'string') &&
    typeof value.cycle === 'string' &&
    (value.commitment === undefined || value.commitment === 'committed' || value.commitment === 'aspirational')
  )
}

function isGrading(value: unknown, until: number): value is Grading {
  return (
    isObject(value) &&
    isTime(value.at, until) &&
    typeof value.score === 'number' &&
    value.score >= 0 &&
    value.score <= 100 &&
    typeof value.left === 'number' &&
    typeof value.rubric === 'string' &&
    areLines(value)
  )
}

/** True where both say the same, word for word. */
export function sameLines(a: Lines, b: Lines): boolean {
  return (
    a.objective === b.objective &&
    a.cycle === b.cycle &&
    a.commitment === b.commitment &&
    a.keyResults.length === b.keyResults.length &&
    a.keyResults.every((line, index) => line === b.keyResults[index])
  )
}

/** So many gradings of a draft are kept whole; of those before them, the last of each day. */
export const WHOLE = 100
const DAY = 24 * 3_600_000

/**
 * What is kept of the gradings of one draft, oldest first. What two devices keep, joined and thinned again, is what one
 * device would keep of all: the newest of all are among the newest of each, and so is the last of a day. This holds
 * because a grading is known by its moment and its text and never changes either.
 */
function thinned(all: readonly Grading[]): readonly Grading[] {
  const whole = all.length - WHOLE
  if (whole <= 0) return all
  const day = (grading: Grading | undefined) => grading && Math.floor(grading.at / DAY)
  const kept = all.filter((grading, index) => index >= whole || day(grading) !== day(all[index + 1]))
  return kept.length === all.length ? all : kept
}

const every = events(isGrading, ({ at, objective, keyResults, cycle, commitment }) =>
  canonical([at, objective, keyResults, cycle, commitment ?? null])
)

/** The gradings of a draft: all of the newest, then one a day, for ever. */
export const gradings: Lattice<readonly Grading[]> = {
  read(value, door) {
    const read = every.read(value, door)
    return read && thinned(read)
  },
  merge(a, b) {
    const both = thinned(every.merge(a, b))
    return both.length === a.length && both.every((grading, index) => grading === a[index]) ? a : both
  }
}

/** Gradings, the newest first; where two devices graded the same text, the later one. */
export function gradingsShown(all: readonly Grading[] | undefined): readonly Grading[] {
  const seen = new Set<string>()
  return (all ?? []).toReversed().filter(({ objective, keyResults, cycle, commitment }) => {
    const text = JSON.stringify([objective, keyResults, cycle, commitment])
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}
