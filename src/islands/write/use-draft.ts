import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../okr/draft.ts'
import { draftsShown, type Version } from '../../progress/drafts.ts'
import { progress } from '../learner.ts'
import { useStore } from '../use-store.ts'
import { blankDraft } from './scenario.ts'

type Desk = {
  draft: Draft
  /** Whether the learner has asked for a check; from then on the grader reads along. */
  checked: boolean
  write: (draft: Draft) => void
  check: () => void
  clear: () => void
  /** Brings back what “start again” put away; null where there is nothing. */
  restore: (() => void) | null
}

/** How long typing has to rest before the draft is kept, in milliseconds. */
const PAUSE = 300

/**
 * The draft of one situation, kept as it is typed. A sitting is one version; what other sittings or tabs wrote stays
 * beside it. `situation` marks a draft that was checked, so that the findings are there again after a reload.
 */
export function useDraft(id: string, cycle: string): Desk {
  const all = useStore(progress.drafts.$all)
  const kept = draftsShown(all).find(draft => draft.id === id)
  const version = useMemo(() => progress.drafts.newId(), [id])
  const [draft, setDraft] = useState<Draft>(() => (kept ? draftFrom(kept.current) : blankDraft(cycle)))
  const [checked, setChecked] = useState(kept !== undefined && kept.current.situation === CHECKED)
  const [putAway, setPutAway] = useState<{ draft: Draft; checked: boolean } | null>(null)
  const waiting = useRef<(() => void) | null>(null)

  const save = (next: Draft, isChecked: boolean) => {
    const writing = {
      objective: next.objective ?? '',
      keyResults: next.keyResults,
      cycle: next.cycle ?? '',
      situation: isChecked ? CHECKED : ''
    }
    progress.drafts.write(id, version, writing, id === 'own' ? null : id)
  }
  useEffect(() => {
    const flush = () => {
      waiting.current?.()
      waiting.current = null
    }
    // A tab may be closed within the pause.
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  const later = (next: Draft, isChecked: boolean) => {
    const job = () => save(next, isChecked)
    waiting.current = job
    setTimeout(() => {
      if (waiting.current !== job) return
      waiting.current = null
      job()
    }, PAUSE)
  }
  return {
    draft,
    checked,
    write(next) {
      setDraft(next)
      setPutAway(null)
      later(next, checked)
    },
    check() {
      setChecked(true)
      save(draft, true)
    },
    clear() {
      setPutAway({ draft, checked })
      waiting.current = null
      save(draft, checked)
      progress.drafts.remove(id)
      setDraft(blankDraft(cycle))
      setChecked(false)
    },
    restore:
      putAway &&
      (() => {
        setDraft(putAway.draft)
        setChecked(putAway.checked)
        save(putAway.draft, putAway.checked)
        setPutAway(null)
      })
  }
}

const CHECKED = 'checked'

function draftFrom({ objective, keyResults, cycle }: Version): Draft {
  return { objective, keyResults: keyResults.length > 0 ? keyResults : ['', '', ''], cycle }
}
