import type { AnyCriterion } from '../../grader/criterion.ts'
import { rubric } from '../../grader/rubric.ts'

/** The criterion with this id, or null where a later rubric has dropped it. */
export function criterionOf(id: string): AnyCriterion | null {
  return rubric.find(({ criterion }) => criterion.id === id)?.criterion ?? null
}
