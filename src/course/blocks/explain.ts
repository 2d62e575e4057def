import { z } from 'zod'
import { block, hasText } from '../block.ts'
import { richText } from '../rich-text.ts'

export const explain = block({
  name: 'Explain',
  about: 'A longer explanation, for readers who want it.',
  attributes: z.strictObject({
    title: z.string().trim().min(1).describe('The title says in a few words what it is about.')
  }),
  read({ attributes, children, line }, page) {
    if (!hasText(children, { name: 'Explain', line }, page)) return null
    return { type: 'explain', title: attributes.title, html: richText(children, page, { terms: true }) }
  }
})
