import { practised } from '../../progress/practice.ts'
import { withBase } from '../../site.ts'
import { draftStore } from '../learner/drafts.ts'
import { practiceStore } from '../learner/practice.ts'
import type { CriteriaData } from '../write/criteria-data.ts'
import type { FlawCards } from './flaw-cards.ts'

/** The learner's recurring flaws, or null. Who has graded fewer than two texts never fetches the grader here. */
export async function ownFlaws(base: string): Promise<FlawCards | null> {
  const drafts = draftStore.$all.get()
  const graded = Object.values(drafts).reduce((sum, { gradings = [] }) => sum + gradings.length, 0)
  if (graded < 2) return null
  // Why each criterion matters is no part of the browser’s copy of the grader.
  const words = fetch(withBase('/criteria.json', base)).then((response): Promise<CriteriaData> => response.json())
  const [{ flawCards }, data] = await Promise.all([import('./flaw-cards.ts'), words])
  return flawCards(drafts, practised(practiceStore.$all.get(), 'mend'), data)
}
