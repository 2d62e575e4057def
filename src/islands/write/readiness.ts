import type { Row } from './rows.ts'

/**
 * A score in words, which say more than a number nobody should polish for its own sake. However high, a score makes nothing
 * ready while a blocker or a major finding is open.
 */
export function readiness(score: number, rows: readonly Row[]): string {
  const isGrave = rows.some(
    ({ state, finding: { verdict, severity } }) =>
      state === 'open' && verdict === 'missed' && (severity === 'blocker' || severity === 'major')
  )
  if (score >= 85 && !isGrave) return 'ready to be used'
  // What lists work under a wish may earn 70 by its numbers; nobody would call it good.
  if (score >= 85) return 'good, once that is mended'
  if (score >= 70) return isGrave ? 'a start worth mending' : 'good, with a few rough edges'
  if (score >= 40) return 'a draft'
  return 'not yet an OKR'
}
