import { grade } from '../../grader/grade.ts'
import type { Report } from '../../grader/report.ts'
import { sayOnce } from '../../grader/say-once.ts'
import type { Draft } from '../../okr/draft.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import { type Row, rowsAfter } from './rows.ts'

export type Checker = typeof import('./checker.ts')

/** A report, what it is of, and its rows as they stand on the desk. */
export type Checked = {
  readonly report: Report
  readonly draft: Draft
  /** The criteria an author chose for this exercise: the report speaks of no other. Null for all. */
  readonly only: readonly string[] | null
  /** How many findings outside of these ask for a change. */
  readonly outside: number
  readonly checker: Checker
  readonly objective: readonly Row[]
  /** A list for each key result of the draft. */
  readonly keyResults: readonly (readonly Row[])[]
  readonly set: readonly Row[]
}

type Wanted = {
  readonly draft: Draft
  readonly aside: readonly SetAside[]
  readonly only: readonly string[] | null
  /** What cuts a report down to `only`; fetched where an author chose. */
  readonly narrowing: typeof import('./narrowed.ts') | null
}

/** The grader’s word on a draft, with the rows as they stood before carried on. */
export function checkedAnew(
  checker: Checker,
  { draft, aside, only, narrowing }: Wanted,
  before: Checked | null
): Checked {
  // Of the criteria an author chose, all are said: none may be crowded out by others.
  const whole = grade(draft, { all: only !== null })
  const report = only && narrowing ? narrowing.narrowed(whole, only) : whole
  // Rows belong to places: once lines come, go or change places, they begin afresh.
  const stays = before?.report.keyResults.length === report.keyResults.length && !permuted(before.draft, draft)
  const objective = report.objective
  let everything: Report | null = null
  const all = () => {
    everything ??= only ? report : grade(draft, { all: true })
    return everything
  }
  const once = sayOnce()
  return {
    report,
    draft,
    only,
    outside: only && narrowing ? narrowing.outside(whole, only) : 0,
    checker,
    objective: objective
      ? rowsAfter(
          before?.report.objective ? before.objective : [],
          objective.findings,
          objective.text,
          aside,
          () => all().objective?.findings ?? []
        )
      : [],
    keyResults: report.keyResults.map(({ findings, text }, index) =>
      rowsAfter(
        (stays && before?.keyResults[index]) || [],
        once(findings),
        text,
        aside,
        () => all().keyResults[index]?.findings ?? []
      )
    ),
    set: rowsAfter(before?.set ?? [], report.findings, '', aside)
  }
}

/** More than one key result differs: lines have changed places, or all was replaced. */
function permuted({ keyResults: before }: Draft, { keyResults: after }: Draft): boolean {
  return after.filter((text, index) => text !== before[index]).length > 1
}
