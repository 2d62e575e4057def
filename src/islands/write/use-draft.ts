import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { draftsShown, type Writing } from '../../progress/drafts.ts'
import { draftStore } from '../learner/drafts.ts'
import { begun, changed, type Place, redone, type Undo, undone } from './undo.ts'

/** What is on the sheet: the lines, the writer's own situation, and whether a check was asked for. */
export type OnSheet = Writing & { readonly checked: boolean }

export type DeskDraft = {
  readonly sheet: OnSheet
  /** Puts another text on the sheet. `place` names the field typed in; without it the change is a step of its own. */
  readonly write: (sheet: OnSheet, place?: Place) => void
  /** One step back; null where there is none. Returns what is then on the sheet. */
  readonly undo: (() => OnSheet) | null
  readonly redo: (() => OnSheet) | null
}

/** How long typing has to rest before the draft is kept, and how long it may go on unkept, in milliseconds. */
const PAUSE = 300
const LATEST = 2000

/**
 * The text of one draft, kept as it is typed, with every step undoable. A sitting is one version; what other sittings or
 * tabs wrote stays beside it.
 * @param scenario the scenario it answers, or null for a situation of the writer's own
 */
export function useDraft(id: string, scenario: string | null, cycle: string): DeskDraft {
  const version = useMemo(() => draftStore.newId(), [])
  const [history, setHistory] = useState(() => begun(keptOrBlank(id, cycle)))
  const newest = useRef(history)
  const waiting = useRef<OnSheet | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const due = useRef<number | null>(null)

  const keep = () => {
    if (waiting.current) draftStore.write(id, version, waiting.current, scenario)
    waiting.current = null
    due.current = null
  }
  useEffect(() => {
    // A tab may be closed or put to sleep, and another draft opened, within the pause.
    const leave = () => keep()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      keep()
    }
  }, [])

  const show = (next: Undo<OnSheet>): OnSheet => {
    // Two changes may come before the next drawing; the second builds on the first.
    newest.current = next
    setHistory(next)
    const now = performance.now()
    due.current ??= now + LATEST
    waiting.current = next.now
    clearTimeout(timer.current)
    // Who types without a pause is not to lose it all with a phone that runs flat.
    timer.current = setTimeout(keep, Math.max(0, Math.min(PAUSE, due.current - now)))
    return next.now
  }
  // Taking a step back never takes the check back.
  const step = (stepped: Undo<OnSheet>): OnSheet =>
    show({ ...stepped, now: { ...stepped.now, checked: newest.current.now.checked } })
  return {
    sheet: history.now,
    write(next, place = null) {
      // Asking for a check changes no text, so there is nothing in it to take back.
      show(
        next.checked === newest.current.now.checked
          ? changed(newest.current, next, place, performance.now())
          : { ...newest.current, now: next }
      )
    },
    undo: history.past.length > 0 ? () => step(undone(newest.current)) : null,
    redo: history.future.length > 0 ? () => step(redone(newest.current)) : null
  }
}

function keptOrBlank(id: string, cycle: string): OnSheet {
  const kept = draftsShown(draftStore.$all.get()).find(draft => draft.id === id)?.current
  if (!kept) return { objective: '', keyResults: ['', '', ''], cycle, situation: '', checked: false }
  return { ...kept, keyResults: kept.keyResults.length > 0 ? kept.keyResults : [''], checked: kept.checked ?? false }
}
