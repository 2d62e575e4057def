import type { List, Paragraph, RootContent } from 'mdast'
import { z } from 'zod'
import { block } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { richText, wordsOf } from '../rich-text.ts'
import { commentOf, itemStatement } from '../statement.ts'

export const okr = block({
  name: 'Okr',
  about: 'A whole OKR as an example, with your comments on its lines.',
  attributes: z.strictObject({
    title: z.string().trim().min(1).describe('The title says whose OKR it is.'),
    cycle: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The cycle is the period all key results share: cycle="this term".')
  }),
  read({ attributes, children, line }, page) {
    const objective = children.find((node): node is Paragraph => node.type === 'paragraph' && isObjective(node))
    const list = children.find((node): node is List => node.type === 'list')
    if (objective === undefined) {
      page.report(
        line,
        `the OKR “${attributes.title}” has no objective.`,
        'Write a paragraph that begins with **Objective:**.'
      )
    }
    if (list === undefined) {
      page.report(
        line,
        `the OKR “${attributes.title}” has no key results.`,
        'Write each as a list item: - Raise … from … to …'
      )
    }
    if (objective === undefined || list === undefined) return null
    const [before, after] = [children.slice(0, children.indexOf(list)), children.slice(children.indexOf(list) + 1)]
    for (const stray of before) {
      if (stray === objective || stray.type === 'blockquote' || isLabel(stray)) continue
      page.report(
        lineOf(stray),
        `“${wordsOf([stray]).slice(0, 40)}” stands between objective and key results.`,
        'Write it below the list, or as a quote (>) under the objective.'
      )
    }
    const text = wordsOf(objective.children.slice(1)).replace(/^:\s*/, '')
    if (text === '')
      page.report(
        lineOf(objective),
        `the OKR “${attributes.title}” has no objective.`,
        'Write it after **Objective:**, in the same paragraph.'
      )
    const keyResults = list.children.map(item => itemStatement(item, page))
    for (const [index, { text }] of keyResults.entries()) {
      const item = list.children[index]
      if (text === '' && item)
        page.report(lineOf(item), 'this key result is empty.', 'Write it after the hyphen, or delete the line.')
    }
    return {
      type: 'okr',
      okr: {
        title: attributes.title,
        objective: { text, comment: commentOf(before, page) },
        keyResults,
        cycle: attributes.cycle ?? null,
        note: after.length === 0 ? null : richText(after, page)
      }
    }
  }
})

function isObjective({ children: [first] }: Paragraph): boolean {
  return first?.type === 'strong' && /^objective:?$/i.test(wordsOf([first]))
}

// “**Key results:**” above the list says nothing new, so it is left out.
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && /^key results:?$/i.test(wordsOf([node]))
}
