import { z } from 'zod'
import { block, hasText } from '../block.ts'
import { didYouMean } from '../nearest.ts'
import { richText } from '../rich-text.ts'

export const write = block({
  name: 'Write',
  about: 'An exercise: the learner writes an OKR for a scenario and has it graded.',
  attributes: z.strictObject({
    scenario: z.string().describe('The scenario is the name of a file in content/scenarios/ without “.mdx”.')
  }),
  read({ attributes: { scenario }, children, line }, page) {
    if (!page.scenarios.has(scenario)) {
      const remedy = `${didYouMean(scenario, [...page.scenarios])}Scenarios are the files in content/scenarios/.`
      page.report(line, `there is no scenario “${scenario}”.`, remedy)
      return null
    }
    if (!hasText(children, { name: 'Write', line }, page)) return null
    return { type: 'write', scenario, html: richText(children, page) }
  }
})
