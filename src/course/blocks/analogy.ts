import { z } from 'zod'
import { block, hasText } from '../block.ts'
import { richText } from '../rich-text.ts'

export const analogy = block({
  name: 'Analogy',
  about: 'An everyday picture of the idea.',
  attributes: z.strictObject({
    title: z.string().trim().min(1).describe('The title says in a few words what it is about.')
  }),
  read({ attributes, children, line }, page) {
    if (!hasText(children, { name: 'Analogy', line }, page)) return null
    return { type: 'analogy', title: attributes.title, html: richText(children, page, { terms: true }) }
  }
})
