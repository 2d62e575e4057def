import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rubric } from '../../src/grader/rubric.ts'
import type { CriteriaData } from '../../src/islands/write/criteria-data.ts'
import { dist } from '../site/built.ts'

test('what the desk fetches when somebody asks why has an example of every reason a line can be missed for', () => {
  const data: CriteriaData = JSON.parse(readFileSync(join(dist, 'criteria.json'), 'utf8'))
  expect(Object.keys(data)).toEqual(rubric.map(({ criterion }) => criterion.id))
  for (const { criterion } of rubric) {
    const shown = criterion.judges === 'draft' ? [] : criterion.examples.map(({ reason }) => reason)
    const { why, examples } = data[criterion.id] ?? { why: '', examples: [] }
    expect(why).toBe(criterion.why)
    expect(new Set(examples.map(({ reason }) => reason))).toEqual(new Set(shown))
    for (const { weak } of examples) expect(weak).not.toMatch(/\[\[|\]\]/)
  }
})
