import { z } from 'zod'
import { attributesOf, block, hasText, onePart, partsOf } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { richText } from '../rich-text.ts'

const recallAttributes = z.strictObject({
  ask: z
    .string()
    .trim()
    .min(1)
    .describe('It is the question that the reader answers from memory: ask="What does the second line stand for?".')
})

export const memory = block({
  name: 'Memory',
  about: 'A memory aid, with a recall prompt at its end.',
  parts: ['Recall'],
  attributes: z.strictObject({
    kind: z
      .enum(['rhyme', 'story', 'acronym', 'mnemonic'])
      .describe('It says what the aid is: kind="rhyme", "story", "acronym" or "mnemonic".')
  }),
  read({ attributes, children, line }, page) {
    const { all, rest } = partsOf(children, ['Recall'], page)
    const recall = onePart(all('Recall'), { name: 'Recall', of: '“<Memory>”', line }, page)
    const asked = recall && attributesOf(recall, recallAttributes, page)
    if (!hasText(rest, { name: 'Memory', line }, page) || recall === null || asked === null) return null
    if (!hasText(recall.children, { name: 'Recall', line: lineOf(recall) }, page)) return null
    return {
      type: 'memory',
      kind: attributes.kind,
      html: richText(rest, page),
      ask: asked.ask,
      answer: richText(recall.children, page)
    }
  }
})
