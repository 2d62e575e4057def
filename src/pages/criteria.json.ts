import type { APIRoute } from 'astro'
import type { AnyCriterion } from '../grader/criterion.ts'
import { rubric } from '../grader/rubric.ts'
import type { CriteriaData } from '../islands/write/criteria-data.ts'
import { readMarks } from '../text/marks.ts'

/** Why each criterion matters, with one example: read by the writing desk when somebody asks. */
export const GET: APIRoute = () => {
  const data: CriteriaData = Object.fromEntries(
    rubric.map(({ criterion }) => [criterion.id, { why: criterion.why, example: exampleOf(criterion) }])
  )
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}

function exampleOf(criterion: AnyCriterion) {
  if (criterion.judges === 'draft') return null
  const [example] = criterion.examples
  return example ? { weak: readMarks(example.bad).text, better: example.better } : null
}
