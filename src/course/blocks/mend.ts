import { z } from 'zod'
import { kinds } from '../../flaws/kinds.ts'
import { block, hasText } from '../block.ts'
import { listed } from '../listed.ts'
import { richText } from '../rich-text.ts'

const known = kinds.map(({ criterion }) => criterion)

export const mend = block({
  name: 'Mend',
  about: 'A drill: good OKRs with a flaw put in, to be found, named and mended.',
  attributes: z.strictObject({
    criteria: z
      .string()
      .optional()
      .describe(
        'Criteria are ids with commas, the flaws to put in: criteria="baseline, target". Without them any flaw.'
      )
  }),
  read({ attributes, children, line }, page) {
    const criteria = listed(attributes.criteria, { known, what: 'flaw' }, { line }, page)
    if (criteria === undefined) return null
    if (!hasText(children, { name: 'Mend', line }, page)) return null
    return { type: 'mend', criteria, html: richText(children, page) }
  }
})
