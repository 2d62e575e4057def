import { type Attainment, rounded } from '../okr/attainment.ts'

/** A learner’s score for a key result: a number from 0 to 1, or that none can be given. */
export type GivenScore = number | 'none'

/** How near a given score comes: the same once rounded, one tenth beside it, or further off. */
export type Nearness = 'same' | 'near' | 'off'

/** A score as learners type it: 0.7, 0,7, .7, 1, 70%. Null where it is none, or outside 0 to 1. */
export function readScore(text: string): number | null {
  const found = /^(\d*)(?:[.,](\d+))?\s*(%?)$/.exec(text.trim())
  if (found === null || !/\d/.test(text)) return null
  const [, whole = '', places = '', percent = ''] = found
  const value = Number(`${whole || '0'}.${places || '0'}`) / (percent === '' ? 1 : 100)
  return value <= 1 ? Number(value.toFixed(6)) : null
}

/** A score as it stands in the field: always with a decimal, so that “1” is not read as a count. */
export function scoreText(score: number): string {
  return rounded(score).toFixed(1)
}

/** One tenth up or down, within 0 to 1; from an empty field the first step up is 0.1, down is 0. */
export function stepped(score: number | null, step: 1 | -1): number {
  return Math.min(1, Math.max(0, rounded((score ?? 0) + step / 10)))
}

export function nearness(given: GivenScore, { score }: Attainment): Nearness {
  if (given === 'none' || score === null) return given === 'none' && score === null ? 'same' : 'off'
  const apart = Math.abs(rounded(given) - rounded(score))
  return apart < 0.05 ? 'same' : apart < 0.15 ? 'near' : 'off'
}

/** The points of a case: 1 for each score that is the same, half for one that is near, as a share of all. */
export function pointsOf(found: readonly Nearness[]): number {
  const worth = { same: 1, near: 0.5, off: 0 }
  return found.length === 0 ? 0 : found.reduce((sum, each) => sum + worth[each], 0) / found.length
}
