import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { draftsShown, type Writing } from '../../progress/drafts.ts'
import { draftStore } from '../learner/drafts.ts'
import { useStore } from '../use-store.ts'

/** What is on the sheet: the lines, the writer's own situation, and whether a check was asked for. */
export type OnSheet = Writing & { readonly checked: boolean }

type Desk = {
  sheet: OnSheet
  write: (sheet: OnSheet) => void
  clear: () => void
  /** Brings back what “start again” put away; null where there is nothing. */
  restore: (() => void) | null
}

/** How long typing has to rest before the draft is kept, in milliseconds. */
const PAUSE = 300

/** Kept under this id and not as the answer to a scenario. */
export const OWN = 'own'

/**
 * The draft of one situation, kept as it is typed. A sitting is one version; what other sittings or tabs wrote stays
 * beside it.
 */
export function useDraft(id: string, cycle: string): Desk {
  const all = useStore(draftStore.$all)
  const version = useMemo(() => draftStore.newId(), [id])
  const blank: OnSheet = { objective: '', keyResults: ['', '', ''], cycle, situation: '', checked: false }
  const [sheet, setSheet] = useState<OnSheet>(() => {
    const kept = draftsShown(all).find(draft => draft.id === id)?.current
    return kept
      ? { ...kept, keyResults: kept.keyResults.length > 0 ? kept.keyResults : [''], checked: kept.checked ?? false }
      : blank
  })
  const [putAway, setPutAway] = useState<OnSheet | null>(null)
  const waiting = useRef<OnSheet | null>(null)

  const keep = () => {
    if (waiting.current) draftStore.write(id, version, waiting.current, id === OWN ? null : id)
    waiting.current = null
  }
  useEffect(() => {
    // A tab may be closed, and another situation chosen, within the pause.
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [])

  const write = (next: OnSheet) => {
    setSheet(next)
    setPutAway(null)
    waiting.current = next
    setTimeout(() => {
      if (waiting.current === next) keep()
    }, PAUSE)
  }
  return {
    sheet,
    write,
    clear() {
      keep()
      draftStore.remove(id)
      setSheet(blank)
      setPutAway(sheet)
    },
    restore: putAway && (() => write(putAway))
  }
}
