import { useEffect, useRef, useState } from 'preact/hooks'
import type { Report } from '../../grader/report.ts'
import type { Draft } from '../../okr/draft.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import type { Row } from './rows.ts'

export type Checker = typeof import('./checker.ts')

/** A report, what it is of, and its rows as they stand on the desk. */
export type Checked = {
  readonly report: Report
  readonly draft: Draft
  readonly checker: Checker
  readonly objective: readonly Row[]
  /** A list for each key result of the draft. */
  readonly keyResults: readonly (readonly Row[])[]
  readonly set: readonly Row[]
}

export type Checks = {
  /** Null until the first check. */
  readonly checked: Checked | null
  /** True where the grader could not be fetched. */
  readonly failed: boolean
  /** Fetches the grader ahead of the first check. */
  readonly prepare: () => void
  /** Shows the rows of one line afresh, without those mended: `null` is the objective, numbers count key results. */
  readonly settle: (line: number | null) => void
}

/** Judged anew once typing rests this long, and at the latest after so long, in milliseconds. */
const REST = 220
const LATEST = 900

/** Keeps the grader's word on the draft up to date as it is typed, after each key has been drawn. */
export function useChecks(draft: Draft, wanted: boolean, aside: readonly SetAside[]): Checks {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [failed, setFailed] = useState(false)
  const due = useRef<number | null>(null)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (!wanted) {
      setChecked(null)
      return
    }
    let dropped = false
    const check = async () => {
      try {
        const checker = await import('./checker.ts')
        due.current = null
        if (!dropped) setChecked(before => checkedAnew(checker, draft, aside, before))
        setFailed(false)
      } catch {
        setFailed(true)
      }
    }
    due.current ??= performance.now() + LATEST
    // The first check, and one after a line was added or moved, need not wait for typing to rest.
    const same = checked !== null && checked.draft.keyResults.length === draft.keyResults.length
    const wait = same ? Math.max(0, Math.min(REST, due.current - performance.now())) : 0
    const timer = setTimeout(check, wait)
    return () => {
      dropped = true
      clearTimeout(timer)
    }
  }, [draft, wanted, aside, tries])

  return {
    checked,
    failed,
    prepare() {
      if (failed) setTries(tries + 1)
      import('./checker.ts').catch(() => {})
    },
    settle(line) {
      const fresh = (rows: readonly Row[]) =>
        rows.some(({ state }) => state === 'mended') ? rows.filter(({ state }) => state !== 'mended') : rows
      setChecked(now => {
        if (!now) return now
        if (line === null) return { ...now, objective: fresh(now.objective) }
        return { ...now, keyResults: now.keyResults.map((rows, index) => (index === line ? fresh(rows) : rows)) }
      })
    }
  }
}

function checkedAnew(checker: Checker, draft: Draft, aside: readonly SetAside[], before: Checked | null): Checked {
  const { grade, rowsAfter } = checker
  const report = grade(draft)
  // Rows belong to places: once lines come, go or change places, they begin afresh.
  const stays = before?.report.keyResults.length === report.keyResults.length && !permuted(before.draft, draft)
  const objective = report.objective
  return {
    report,
    draft,
    checker,
    objective: objective
      ? rowsAfter(before?.report.objective ? before.objective : [], objective.findings, objective.text, aside)
      : [],
    keyResults: report.keyResults.map(({ findings, text }, index) =>
      rowsAfter((stays && before?.keyResults[index]) || [], findings, text, aside)
    ),
    set: rowsAfter(before?.set ?? [], report.findings, '', aside)
  }
}

/** More than one key result differs: lines have changed places, or all was replaced. */
function permuted({ keyResults: before }: Draft, { keyResults: after }: Draft): boolean {
  return after.filter((text, index) => text !== before[index]).length > 1
}
