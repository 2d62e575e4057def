import { useState } from 'preact/hooks'
import type { History } from '../../cards/review.ts'
import type { ById } from '../../progress/merge.ts'
import { lastReview } from '../../progress/reviews.ts'
import { pauseStore } from '../learner/pauses.ts'
import { reviewStore } from '../learner/reviews.ts'

type Act = { readonly what: 'turn' | 'bury' | 'suspend'; readonly id: string }

/** What was done since the page was opened, each to be taken back in turn: judging, putting off, leaving out. */
export function useActs(reviews: ById<History>, now: number) {
  const [acts, setActs] = useState<readonly Act[]>([])
  const [undone, setUndone] = useState<string | null>(null)
  const last = acts.at(-1)
  const did = (act: Act) => {
    setUndone(null)
    setActs([...acts, act])
  }
  return {
    acts,
    /** What was taken back last, to be asked again at once. */
    undone,
    mayUndo: last !== undefined && (last.what !== 'turn' || lastReview(reviews, now) !== null),
    did,
    undo(): void {
      if (!last) return
      if (last.what === 'bury') pauseStore.bury(last.id, false)
      if (last.what === 'suspend') pauseStore.suspend(last.id, false)
      setUndone(last.what === 'turn' ? reviewStore.undo() : last.id)
      setActs(acts.slice(0, -1))
    },
    pause(what: 'bury' | 'suspend', id: string): void {
      pauseStore[what](id)
      did({ what, id })
    }
  }
}
