import type { Finding, Report } from '../../grader/report.ts'
import type { ById } from '../../progress/merge.ts'
import { type Degree, degrees } from '../../progress/rating.ts'
import { asksForMending } from './marks.ts'
import { ratingQuestions } from './rating-questions.ts'

/** What is said of one part of the draft; `startless` where it is work that names no start. */
type Judged = { readonly findings: readonly Finding[]; readonly startless: boolean }

/**
 * The grader's answer to each question a writer is asked: yes where all it could judge is met; no where at least half of
 * the lines it could judge miss something grave; partly in between. Questions it has no word on are left out.
 */
export function verdicts(report: Report): ById<Degree> {
  return degrees(
    ratingQuestions.flatMap(({ id, criteria }): (readonly [string, Degree])[] => {
      const parts: readonly Judged[] = [
        { findings: report.objective?.findings ?? [], startless: false },
        // The criterion of starts leaves work alone, since a start would not mend it; from where to where it still does not say.
        ...report.keyResults.map(({ findings, kind, measure }) => ({
          findings,
          startless: id === 'from-to' && measure.baseline === null && (kind === 'output' || kind === 'activity')
        })),
        { findings: report.findings, startless: false }
      ]
      const spoken = parts
        .map(({ findings, startless }) => ({
          findings: findings.filter(({ criterion }) => criteria.includes(criterion)),
          startless
        }))
        .filter(({ findings, startless }) => startless || findings.some(({ verdict }) => verdict !== 'unsure'))
      if (spoken.length === 0) return []
      const missing = spoken.filter(({ findings, startless }) => startless || findings.some(asksForMending))
      if (missing.length === 0) return [[id, 'yes']]
      const isGrave =
        missing.filter(({ findings, startless }) => startless || findings.some(grave)).length * 2 >= spoken.length
      return [[id, isGrave ? 'no' : 'partly']]
    })
  )
}

function grave({ verdict, severity }: Finding): boolean {
  return verdict === 'missed' && (severity === 'blocker' || severity === 'major')
}
