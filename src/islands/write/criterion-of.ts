import type { AnyCriterion } from '../../grader/criterion.ts'
import { rubric } from '../../grader/rubric.ts'
import { readMarks } from '../../text/marks.ts'

/** The criterion with this id, or null where a later rubric has dropped it. */
export function criterionOf(id: string): AnyCriterion | null {
  return rubric.find(({ criterion }) => criterion.id === id)?.criterion ?? null
}

/** One weak line and its better version, without marks; null for criteria of whole sets, whose page shows them. */
export function exampleOf(criterion: AnyCriterion): { weak: string; better: string } | null {
  if (criterion.judges === 'draft') return null
  const [example] = criterion.examples
  return example ? { weak: readMarks(example.bad).text, better: example.better } : null
}
