import type { Degree } from '../../progress/rating.ts'

/** How far something holds, in words, from best to worst. */
export const degreeNames: readonly (readonly [Degree, string])[] = [
  ['yes', 'Yes'],
  ['partly', 'Partly'],
  ['no', 'No']
]

export function nameOf(degree: Degree | undefined): string {
  return degreeNames.find(([each]) => each === degree)?.[1] ?? '–'
}
