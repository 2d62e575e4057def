import { practised } from '../../progress/practice.ts'
import { draftStore } from '../learner/drafts.ts'
import { practiceStore } from '../learner/practice.ts'
import type { FlawCards } from './flaw-cards.ts'

/** The learner's recurring flaws, or null. Who has graded fewer than two texts never fetches the grader here. */
export async function ownFlaws(): Promise<FlawCards | null> {
  const drafts = draftStore.$all.get()
  const graded = Object.values(drafts).reduce((sum, { gradings = [] }) => sum + gradings.length, 0)
  if (graded < 2) return null
  const { flawCards } = await import('./flaw-cards.ts')
  return flawCards(drafts, practised(practiceStore.$all.get(), 'mend'))
}
