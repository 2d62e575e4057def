import { z } from 'zod'
import { rubric } from '../../grader/rubric.ts'
import { block, hasText } from '../block.ts'
import { listed } from '../listed.ts'
import { didYouMean } from '../nearest.ts'
import { richText } from '../rich-text.ts'

const known = rubric.map(({ criterion }) => criterion.id)

export const write = block({
  name: 'Write',
  about: 'An exercise: the learner writes an OKR for a scenario and has it graded.',
  attributes: z.strictObject({
    scenario: z.string().describe('The scenario is the name of a file in content/scenarios/ without “.mdx”.'),
    criteria: z
      .string()
      .optional()
      .describe(
        'Criteria are ids with commas, all that the check speaks of here: criteria="destination, clear". Without them everything.'
      )
  }),
  read({ attributes: { scenario, criteria: wanted }, children, line }, page) {
    if (!page.scenarios.has(scenario)) {
      const remedy = `${didYouMean(scenario, [...page.scenarios])}Scenarios are the files in content/scenarios/.`
      page.report(line, `there is no scenario “${scenario}”.`, remedy)
      return null
    }
    const criteria = listed(wanted, { known, what: 'criterion' }, { line }, page)
    if (criteria === undefined) return null
    if (!hasText(children, { name: 'Write', line }, page)) return null
    return { type: 'write', scenario, criteria, html: richText(children, page) }
  }
})
