import type { Finding, Report } from '../../grader/report.ts'
import { asksForMending } from './marks.ts'

/** A report that speaks of these criteria alone; what it says of the whole, such as its score, stays. */
export function narrowed(report: Report, only: readonly string[]): Report {
  const kept = <Part extends { readonly findings: readonly Finding[] }>(part: Part): Part => ({
    ...part,
    findings: part.findings.filter(({ criterion }) => only.includes(criterion))
  })
  return {
    ...kept(report),
    objective: report.objective && kept(report.objective),
    keyResults: report.keyResults.map(kept)
  }
}

/** How many findings of other criteria ask for a change. */
export function outside({ objective, keyResults, findings }: Report, only: readonly string[]): number {
  const all = [objective?.findings ?? [], ...keyResults.map(each => each.findings), findings].flat()
  return all.filter(each => asksForMending(each) && !only.includes(each.criterion)).length
}
