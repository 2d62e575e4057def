import type { Finding, Report } from '../grader/report.ts'
import type { Span } from '../text/spans.ts'

/** Where a flaw sits. */
export type Place =
  | { readonly in: 'objective' }
  | { readonly in: 'key-result'; readonly index: number }
  | { readonly in: 'set' }

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.in === b.in && (a.in !== 'key-result' || b.in !== 'key-result' || a.index === b.index)
}

/** All findings about a place; none where the report has no such place. */
export function findingsAt(report: Report, place: Place): readonly Finding[] {
  if (place.in === 'set') return report.findings
  return (place.in === 'objective' ? report.objective : report.keyResults[place.index])?.findings ?? []
}

/** What a part is told to mend, and what it is asked beyond mere advice. */
function complaints(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ verdict, severity }) => verdict === 'missed' || (verdict === 'unsure' && severity !== 'advice'))
    .map(({ criterion }) => criterion)
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/**
 * Whether the grader finds exactly this flaw: the criterion missed here, its marked words the guilty ones, and nothing
 * else anywhere that was silent before.
 */
export function isProved(
  before: Report,
  after: Report,
  criterion: string,
  place: Place,
  spans: readonly Span[]
): boolean {
  if (complaints(findingsAt(before, place)).includes(criterion)) return false
  const found = findingsAt(after, place).find(each => each.criterion === criterion && each.verdict === 'missed')
  if (!found) return false
  if (found.spans.length > 0 && !found.spans.every(span => spans.some(guilty => overlaps(span, guilty)))) return false
  const isNew = (at: Place, earlier: readonly Finding[]): boolean => {
    const known = complaints(earlier)
    return complaints(findingsAt(after, at)).some(
      each => !known.includes(each) && !(each === criterion && isSamePlace(at, place))
    )
  }
  if (isNew({ in: 'objective' }, findingsAt(before, { in: 'objective' }))) return false
  if (isNew({ in: 'set' }, before.findings)) return false
  return after.keyResults.every(({ text }, index) => {
    // Where lines were dropped or added, a line is known by its words.
    const same = before.keyResults.find(each => each.text === text)
    const earlier = same ?? (place.in === 'set' ? undefined : before.keyResults[index])
    return !isNew({ in: 'key-result', index }, earlier?.findings ?? [])
  })
}
