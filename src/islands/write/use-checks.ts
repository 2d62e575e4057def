import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../okr/draft.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import type { Checked } from './checked.ts'
import type { Row } from './rows.ts'

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

type Wanted = { readonly draft: Draft; readonly aside: readonly SetAside[]; readonly only: readonly string[] | null }

/** Keeps the grader's word on the draft up to date as it is typed, after each key has been drawn. */
export function useChecks({ draft, aside, only }: Wanted, wanted: boolean): Checks {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [failed, setFailed] = useState(false)
  const due = useRef<number | null>(null)

  useEffect(() => {
    if (!wanted) {
      setChecked(null)
      return
    }
    let dropped = false
    const check = async () => {
      try {
        const checker = await import('./checker.ts')
        const narrowing = only && (await import('./narrowed.ts'))
        due.current = null
        if (!dropped) setChecked(before => checker.checkedAnew(checker, { draft, aside, only, narrowing }, before))
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
  }, [draft, wanted, aside])

  return {
    checked,
    failed,
    prepare: () => import('./checker.ts').catch(() => {}),
    settle(line) {
      const fresh = (rows: readonly Row[]) => (rows.some(isOver) ? rows.filter(row => !isOver(row)) : rows)
      setChecked(now => {
        if (!now) return now
        if (line === null) return { ...now, objective: fresh(now.objective) }
        return { ...now, keyResults: now.keyResults.map((rows, index) => (index === line ? fresh(rows) : rows)) }
      })
    }
  }
}

const isOver = ({ state }: Row) => state === 'mended' || state === 'past'
