import { useEffect, useState } from 'preact/hooks'
import type { FlawCards } from './flaw-cards.ts'

const none: FlawCards = { cards: [], pasts: new Map() }

/** Flaws that recur in graded drafts, looked for once the cards are there to be turned. */
export function useFlaws(base: string): FlawCards {
  const [flaws, setFlaws] = useState(none)
  useEffect(() => {
    import('./own-flaws.ts')
      .then(({ ownFlaws }) => ownFlaws(base))
      .then(found => found && setFlaws(found))
      .catch(() => {})
  }, [base])
  return flaws
}
