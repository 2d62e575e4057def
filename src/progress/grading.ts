import type { Commitment } from '../okr/draft.ts'
import { isObject } from './object.ts'
import { type ById, emptyMap, type Lattice, mapOf, newest } from './merge.ts'
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
 * What is kept of the gradings of one draft. What two devices keep, joined and thinned again, is what one device would
 * keep of all: the newest of all are among the newest of each, and so is the last of a day.
 */
function thinned(all: ById<Grading>): ById<Grading> {
  const ids = Object.keys(all)
  if (ids.length <= WHOLE) return all
  const sorted = Object.entries(all).toSorted(([x, a], [y, b]) => b.at - a.at || (x < y ? 1 : -1))
  const kept = emptyMap<Grading>()
  const days = new Set<number>()
  for (const [index, [id, grading]] of sorted.entries()) {
    const day = Math.floor(grading.at / DAY)
    if (index < WHOLE || !days.has(day)) kept[id] = grading
    days.add(day)
  }
  return Object.keys(kept).length === ids.length ? all : kept
}

const every = mapOf(newest(isGrading))

/** The gradings of a draft by id: all of the newest, then one a day, for ever. */
export const gradings: Lattice<ById<Grading>> = {
  read(value, door) {
    const read = every.read(value, door)
    return read && thinned(read)
  },
  merge(a, b) {
    const both = thinned(every.merge(a, b))
    const ids = Object.keys(both)
    const unchanged = ids.length === Object.keys(a).length && ids.every(id => both[id] === a[id])
    return unchanged ? a : both
  }
}

/** Gradings, the newest first; where two devices graded the same text, the later one. */
export function gradingsShown(all: ById<Grading> | undefined): readonly Grading[] {
  const seen = new Set<string>()
  return Object.values(all ?? {})
    .toSorted((a, b) => b.at - a.at)
    .filter(({ objective, keyResults, cycle, commitment }) => {
      const text = JSON.stringify([objective, keyResults, cycle, commitment])
      const isNew = !seen.has(text)
      seen.add(text)
      return isNew
    })
}
