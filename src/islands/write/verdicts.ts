import type { Finding, Report } from '../../grader/report.ts'
import type { ById } from '../../progress/merge.ts'
import { type Degree, degrees } from '../../progress/rating.ts'
import { asksForMending } from './marks.ts'
import { ratingQuestions } from './rating-questions.ts'

/**
 * The grader's answer to each question a writer is asked: yes where all it could judge is met; no where at least half of
 * the lines it could judge miss something grave; partly in between. Questions it has no word on are left out.
 */
export function verdicts(report: Report): ById<Degree> {
  const parts = [
    report.objective?.findings ?? [],
    ...report.keyResults.map(({ findings }) => findings),
    report.findings
  ]
  return degrees(
    ratingQuestions.flatMap(({ id, criteria }): (readonly [string, Degree])[] => {
      const judged = parts.map(found => found.filter(({ criterion }) => criteria.includes(criterion)))
      const spoken = judged.filter(found => found.some(({ verdict }) => verdict !== 'unsure'))
      if (spoken.length === 0) return []
      const missing = spoken.filter(found => found.some(asksForMending))
      if (missing.length === 0) return [[id, 'yes']]
      const isGrave = missing.filter(found => found.some(grave)).length * 2 >= spoken.length
      return [[id, isGrave ? 'no' : 'partly']]
    })
  )
}

function grave({ verdict, severity }: Finding): boolean {
  return verdict === 'missed' && (severity === 'blocker' || severity === 'major')
}
