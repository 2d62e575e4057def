import { z } from 'zod'
import { block, hasText, noAttributes, onePart, partsOf } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { richText } from '../rich-text.ts'

const DEPTHS = ['Basic', 'Standard', 'Detailed'] as const

export const overview = block({
  name: 'Overview',
  about: 'The lesson in three depths: a sentence, a paragraph, and in full.',
  parts: DEPTHS,
  attributes: z.strictObject({}),
  read({ children, line }, page) {
    const { all, rest } = partsOf(children, DEPTHS, page)
    for (const stray of rest.slice(0, 1)) {
      page.report(
        lineOf(stray),
        'this text of “<Overview>” belongs to no depth.',
        'Put it inside <Basic>, <Standard> or <Detailed>.'
      )
    }
    const [basic, standard, detailed] = DEPTHS.map(name => {
      const part = onePart(all(name), { name, of: '“<Overview>”', line }, page)
      if (part === null || !noAttributes(part, page)) return null
      // Readers see one depth at a time, so each marks its own terms.
      page.terms.chapter()
      return hasText(part.children, { name, line: lineOf(part) }, page)
        ? richText(part.children, page, { terms: true })
        : null
    })
    page.terms.chapter()
    return basic && standard && detailed ? { type: 'overview', basic, standard, detailed } : null
  }
})
