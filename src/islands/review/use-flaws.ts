import { useEffect, useState } from 'preact/hooks'
import { practised } from '../../progress/practice.ts'
import { draftStore } from '../learner/drafts.ts'
import { practiceStore } from '../learner/practice.ts'
import type { FlawCards } from './flaw-cards.ts'

const none: FlawCards = { cards: [], pasts: new Map() }

/** Flaws that recur in graded drafts. Who has graded fewer than two texts never fetches the grader here. */
export function useFlaws(): FlawCards {
  const [flaws, setFlaws] = useState(none)
  useEffect(() => {
    const drafts = draftStore.$all.get()
    const graded = Object.values(drafts).reduce((sum, { gradings = [] }) => sum + gradings.length, 0)
    if (graded < 2) return
    import('./flaw-cards.ts')
      .then(({ flawCards }) => setFlaws(flawCards(drafts, practised(practiceStore.$all.get(), 'mend'))))
      .catch(() => {})
  }, [])
  return flaws
}
