import type { SortKind } from './decks.ts'
import type { Statement } from './sort.ts'

/** Statements for paper, where nothing is drawn: the first of each kind, then the second, in the order of their file. */
export function paperRun(
  statements: readonly Statement[],
  kinds: readonly SortKind[],
  count: number
): readonly Statement[] {
  const ranked = kinds.flatMap(kind =>
    statements.filter(({ is }) => is === kind).map((statement, rank) => ({ statement, rank }))
  )
  const taken = ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ statement }) => statement)
  return statements.filter(statement => taken.includes(statement))
}
