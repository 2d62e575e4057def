import { z } from 'zod'
import { kinds } from '../../flaws/kinds.ts'
import { block, hasText } from '../block.ts'
import { didYouMean } from '../nearest.ts'
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
  read({ attributes: { criteria: wanted }, children, line }, page) {
    const names = wanted?.split(',').map(name => name.trim()) ?? []
    for (const name of names) {
      if (known.includes(name)) continue
      const remedy = `${didYouMean(name, known)}Flaws there are: ${known.join(', ')}.`
      page.report(line, `no flaw is called “${name}”.`, remedy)
      return null
    }
    if (!hasText(children, { name: 'Mend', line }, page)) return null
    return { type: 'mend', criteria: wanted === undefined ? null : names, html: richText(children, page) }
  }
})
