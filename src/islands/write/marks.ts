import type { Finding } from '../../grader/report.ts'
import type { Span } from '../../text/spans.ts'

/** The words to underline: those of findings to mend, as long as they lie within the text. */
export function marksOf(findings: readonly Finding[], text: string): Span[] {
  return findings
    .filter(({ verdict }) => verdict === 'missed')
    .flatMap(({ spans }) => spans)
    .filter(([start, end]) => start >= 0 && start < end && end <= text.length)
}

/** True for findings that ask for a change; advice is for taking or leaving. */
export function asksForMending({ verdict, severity }: Finding): boolean {
  return verdict === 'missed' && severity !== 'advice'
}
