import type { JSX } from 'preact'
import type { Report } from '../../grader/report.ts'
import { plural } from '../../text/plural.ts'
import { Findings } from './Findings.tsx'
import { asksForMending } from './marks.ts'

type Props = { report: Report; base: string }

/** What is said of the whole, and the number last. */
export function Score({ report, base }: Props): JSX.Element {
  const toMend = mendable(report)
  return (
    <section class="verdict-box" aria-label="The whole">
      <h3>The OKR as a whole</h3>
      <Findings findings={report.findings} base={base} />
      {report.findings.length === 0 && <p class="soft">Nothing to say about the set beyond its lines.</p>}
      <p class="score">
        {Math.round(report.score)} <small>of 100 · {bandOf(report.score)}</small>
      </p>
      <p class="small soft">
        {toMend === 0 ? 'Nothing left to mend by the rules.' : `${plural(toMend, 'point')} to mend.`} Rubric{' '}
        {report.rubric}: the same words always get the same report. What no rule can know, only you can: is this worth
        the {report.keyResults.length > 0 ? 'quarter' : 'effort'}, and would reaching every key result prove the
        objective?
      </p>
    </section>
  )
}

/** How many findings ask for a change, advice aside. */
export function mendable(report: Report): number {
  const all = [
    ...(report.objective?.findings ?? []),
    ...report.keyResults.flatMap(({ findings }) => findings),
    ...report.findings
  ]
  return all.filter(asksForMending).length
}

/** Bands say more than a single number, which nobody should polish for its own sake. */
export function bandOf(score: number): string {
  if (score >= 85) return 'ready to be used'
  if (score >= 70) return 'good, with a few rough edges'
  if (score >= 40) return 'a draft'
  return 'not yet an OKR'
}
