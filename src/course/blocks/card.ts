import { z } from 'zod'
import { block, noAttributes, onePart, partsOf } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { takeId } from '../own-id.ts'
import { travelling } from '../page.ts'
import { richText } from '../rich-text.ts'

export const card = block({
  name: 'Card',
  about: 'A flashcard: a question, and what is on its back.',
  parts: ['Back'],
  attributes: z.strictObject({
    id: z
      .string()
      .describe('The id is a short name of your choice in lower case with hyphens, kept for ever: id="from-to".')
  }),
  read({ attributes: { id }, children, line }, page) {
    const beside = { what: 'question', taken: page.questions }
    takeId(id, { line, what: 'card', taken: page.cards, beside }, page)
    const { all, rest } = partsOf(children, ['Back'], page)
    const back = onePart(all('Back'), { name: 'Back', of: '“<Card>”', line }, page)
    if (rest.length === 0) page.report(line, `the card “${id}” has no front.`, 'Write the question above <Back>.')
    if (back === null || rest.length === 0 || !noAttributes(back, page)) return null
    if (back.children.length === 0) {
      page.report(lineOf(back), `the card “${id}” has an empty back.`, 'Write the answer between <Back> and </Back>.')
      return null
    }
    const [front, behind] = [richText(rest, travelling(page)), richText(back.children, travelling(page))]
    return { type: 'card', card: { id: `${page.id}/${id}`, lesson: page.id, front, back: behind } }
  }
})
