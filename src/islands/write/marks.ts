import type { Finding } from '../../grader/report.ts'
import type { Span } from '../../text/spans.ts'
import { moved } from './moved.ts'
import type { Row } from './rows.ts'

/** The words to underline: those of findings to mend, moved along with what was typed since they were judged. */
export function marksOf(rows: readonly Row[], judged: string, text: string): readonly Span[] {
  const spans = rows
    .filter(({ state, finding }) => state === 'open' && finding.verdict === 'missed')
    .flatMap(({ finding }) => finding.spans)
    .filter(([start, end]) => start >= 0 && start < end && end <= judged.length)
  return moved(spans, judged, text)
}

/** True for findings that ask for a change; advice is for taking or leaving. */
export function asksForMending({ verdict, severity }: Finding): boolean {
  return verdict === 'missed' && severity !== 'advice'
}

/** How many rows still ask for a change. */
export function leftToMend(rows: readonly Row[]): number {
  return rows.filter(({ state, finding }) => state === 'open' && asksForMending(finding)).length
}
