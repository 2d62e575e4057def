import { z } from 'zod'
import { block, hasText, noAttributes, onePart, partsOf } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { richText } from '../rich-text.ts'
import { statementOf } from '../statement.ts'

const PARTS = ['Weak', 'Strong', 'Rule'] as const

export const compare = block({
  name: 'Compare',
  about: 'A weak line beside a strong one, and the rule that tells them apart.',
  parts: PARTS,
  attributes: z.strictObject({
    of: z.enum(['objective', 'key-result']).describe('It says what both lines are: of="objective" or of="key-result".')
  }),
  read({ attributes, children, line }, page) {
    const { all, rest } = partsOf(children, PARTS, page)
    for (const stray of rest.slice(0, 1)) {
      page.report(
        lineOf(stray),
        'this text of “<Compare>” belongs to no part.',
        'Put it inside <Weak>, <Strong> or <Rule>.'
      )
    }
    const [weak, strong, rule] = PARTS.map(name => {
      const part = onePart(all(name), { name, of: '“<Compare>”', line }, page)
      if (part === null || !noAttributes(part, page)) return null
      return hasText(part.children, { name, line: lineOf(part) }, page) ? part : null
    })
    if (!weak || !strong || !rule) return null
    return {
      type: 'compare',
      of: attributes.of,
      weak: statementOf(weak.children, page),
      strong: statementOf(strong.children, page),
      rule: richText(rule.children, page)
    }
  }
})
