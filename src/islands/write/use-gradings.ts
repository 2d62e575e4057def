import { useEffect, useRef } from 'preact/hooks'
import { draftStore } from '../learner/drafts.ts'
import { linesFrom } from './scenario.ts'
import type { Checked } from './use-checks.ts'

/** A graded text is kept once it has stood for so long, in milliseconds: every key pressed is not a version. */
const STANDING = 3000

/** Keeps what was graded, so that versions can be compared. Returns how many points are left to mend; null before a check. */
export function useGradings(id: string, checked: Checked | null): number | null {
  const waiting = useRef<(() => void) | null>(null)
  const first = useRef(true)
  const left = checked ? checked.checker.leftOf(checked) : null
  useEffect(() => {
    if (!checked) return
    const { draft, report, checker } = checked
    const keep = () => {
      waiting.current = null
      const { score, rubric } = report
      draftStore.keepGrading(id, { ...linesFrom(draft), score, rubric, left: checker.leftOf(checked) })
    }
    waiting.current = keep
    const timer = setTimeout(keep, first.current ? 0 : STANDING)
    first.current = false
    return () => clearTimeout(timer)
  }, [checked?.report])
  useEffect(() => {
    const leave = () => waiting.current?.()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])
  return left
}
