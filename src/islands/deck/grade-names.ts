import type { Grade } from '../../cards/review.ts'

/** What each grade means, in the learner's words. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  again: 'Forgot',
  hard: 'With effort',
  good: 'Knew it',
  easy: 'At once'
}
