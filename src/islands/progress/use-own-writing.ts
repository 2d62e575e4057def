import { useEffect, useState } from 'preact/hooks'
import { practised } from '../../progress/practice.ts'
import { progress } from '../learner/progress.ts'
import { useStore } from '../use-store.ts'
import type { OwnWriting } from './own-writing.ts'

const none: OwnWriting = { flaws: { cards: [], pasts: new Map() }, isMissing: false, texts: 0, skills: [] }

/**
 * What the learner's graded texts say; null until it is known. Who has graded nothing never fetches the grader here, and
 * where it cannot be had, the page does without.
 */
export function useOwnWriting(): OwnWriting | null {
  const drafts = useStore(progress.drafts.$all)
  const practice = useStore(progress.practice.$all)
  const [found, setFound] = useState<OwnWriting | null>(null)
  useEffect(() => {
    let wanted = true
    const isGraded = Object.values(drafts).some(({ gradings = [] }) => gradings.length > 0)
    const look = async () => (await import('./own-writing.ts')).ownWriting(drafts, practised(practice, 'mend'))
    const asked = isGraded ? look().catch(() => ({ ...none, isMissing: true })) : Promise.resolve(none)
    asked.then(writing => wanted && setFound(writing))
    return () => {
      wanted = false
    }
  }, [drafts, practice])
  return found
}
