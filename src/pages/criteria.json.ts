import type { APIRoute } from 'astro'
import type { AnyCriterion } from '../grader/criterion.ts'
import { rubric } from '../grader/rubric.ts'
import type { CriteriaData, CriterionData } from '../islands/write/criteria-data.ts'
import { readMarks } from '../text/marks.ts'

/** Why each criterion matters, with an example of each reason: read by the writing desk when somebody asks. */
export const GET: APIRoute = () => {
  const data: CriteriaData = Object.fromEntries(
    rubric.map(({ criterion }) => [criterion.id, { why: criterion.why, examples: examplesOf(criterion) }])
  )
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}

function examplesOf(criterion: AnyCriterion): CriterionData['examples'] {
  if (criterion.judges === 'draft') return []
  const { examples } = criterion
  return Object.keys(criterion.reasons).flatMap(reason => {
    const found = examples.find(example => example.reason === reason)
    return found ? { reason, weak: readMarks(found.bad).text, better: found.better } : []
  })
}
