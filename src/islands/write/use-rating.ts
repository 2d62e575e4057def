import { useEffect, useState } from 'preact/hooks'
import type { ById } from '../../progress/merge.ts'
import type { Degree } from '../../progress/rating.ts'
import { draftStore } from '../learner/drafts.ts'
import type { Checked } from './checked.ts'

/** Whether the writer is being asked, and what they said while the grader has not yet spoken. */
export type OwnRating = 'no' | 'asking' | ById<Degree>

/** Holds the writer’s own judgement until the grader’s is there, and then keeps both. */
export function useRating(id: string, checked: Checked | null): readonly [OwnRating, (rating: OwnRating) => void] {
  const [rating, setRating] = useState<OwnRating>('no')
  useEffect(() => {
    if (!checked || typeof rating === 'string') return
    setRating('no')
    import('./verdicts.ts').then(({ verdicts }) =>
      draftStore.rate(id, { own: rating, grader: verdicts(checked.report) })
    )
  }, [checked, rating])
  return [rating, setRating]
}
