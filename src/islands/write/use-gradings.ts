import { useEffect, useRef } from 'preact/hooks'
import { plural } from '../../text/plural.ts'
import { draftStore } from '../learner/drafts.ts'
import type { Checked } from './checked.ts'
import { linesFrom } from './scenario.ts'
import type { Announcer } from './use-announcer.ts'

/** A graded text is kept once it has stood for so long, in milliseconds: every key pressed is not a version. */
const STANDING = 3000

/**
 * Keeps what was graded, so that versions can be compared. Says how it came out.
 * @returns how many points are left to mend; null before a check
 */
export function useGradings(id: string, checked: Checked | null, say: Announcer['say']): number | null {
  const waiting = useRef<(() => void) | null>(null)
  const first = useRef(true)
  const left = checked ? checked.checker.leftOf(checked) : null
  useEffect(() => {
    if (!checked || left === null) return
    const { draft, report } = checked
    const keep = () => {
      waiting.current = null
      const { score, rubric } = report
      draftStore.keepGrading(id, { ...linesFrom(draft), score, rubric, left: left + checked.outside })
    }
    waiting.current = keep
    const score = checked.only ? '' : `, ${Math.round(report.score)} of 100`
    say(`Checked. ${plural(left, 'point')} to mend${score}.`, 'at rest')
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
