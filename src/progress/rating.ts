import { type ById, emptyMap } from './merge.ts'
import { isObject } from './object.ts'
import { isTime } from './time.ts'

/** How far something holds. */
export type Degree = 'yes' | 'partly' | 'no'

/** A writer’s own judgement of a draft before the grader’s, and the grader’s of the same text, by question. */
export type Rating = {
  readonly at: number
  readonly own: ById<Degree>
  /** Questions the grader has no word on are missing. */
  readonly grader: ById<Degree>
}

const isDegree = (value: unknown): value is Degree => value === 'yes' || value === 'partly' || value === 'no'
const areDegrees = (value: unknown) => isObject(value) && Object.values(value).every(isDegree)

export function isRating(value: unknown, until: number): value is Rating {
  return isObject(value) && isTime(value.at, until) && areDegrees(value.own) && areDegrees(value.grader)
}

/** Degrees as they are kept, safe under any question’s name. */
export function degrees(some: readonly (readonly [question: string, degree: Degree])[]): ById<Degree> {
  const map = emptyMap<Degree>()
  for (const [question, degree] of some) map[question] = degree
  return map
}
