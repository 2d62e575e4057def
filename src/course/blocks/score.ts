import { z } from 'zod'
import { block, hasText } from '../block.ts'
import { didYouMean } from '../nearest.ts'
import { richText } from '../rich-text.ts'

export const score = block({
  name: 'Score',
  about: 'A drill: an OKR at the end of its quarter, to be scored and decided upon.',
  attributes: z.strictObject({
    case: z.string().describe('The case is an id in content/scores.yaml.')
  }),
  read({ attributes, children, line }, page) {
    const ids = page.cases?.map(({ id }) => id)
    if (ids && !ids.includes(attributes.case)) {
      const remedy = `${didYouMean(attributes.case, ids)}Cases are the entries of content/scores.yaml.`
      page.report(line, `there is no case “${attributes.case}”.`, remedy)
      return null
    }
    if (!hasText(children, { name: 'Score', line }, page)) return null
    return { type: 'score', case: attributes.case, html: richText(children, page) }
  }
})
