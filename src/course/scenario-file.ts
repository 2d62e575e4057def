import type { List, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { noAttributes, onePart, partsOf } from './block.ts'
import { okr } from './blocks/okr.ts'
import type { Scenario } from './course.ts'
import { frontMatter, scenarioFields } from './front-matter.ts'
import { lineOf, markdownTree } from './markdown.ts'
import type { Page } from './page.ts'
import { richText, wordsOf } from './rich-text.ts'

/** The blocks of a scenario. */
export const scenarioBlocks = ['Numbers', 'Okr'] as const

/** A scenario from its file; null where it cannot be read. Every mistake is reported. */
export function readScenario(text: string, page: Page): Scenario | null {
  const tree = markdownTree(text, page.report)
  if (tree === null) return null
  const front = frontMatter(tree, scenarioFields, page.report)
  const body = tree.children.filter(({ type }) => type !== 'yaml')
  const { all, rest } = partsOf(body, scenarioBlocks, page)
  if (rest.length === 0)
    page.report(1, 'the scenario has no situation.', 'Describe it in two or three paragraphs below the front matter.')
  const situation = richText(rest, page)
  const numbers = onePart(all('Numbers'), { name: 'Numbers', of: 'the scenario', line: 1 }, page)
  const model = onePart(all('Okr'), { name: 'Okr', of: 'the scenario', line: 1 }, page)
  const known = numbers && numbersOf(numbers, page)
  const answer = model && okr.read(model, page)
  if (front === null || known === null || answer?.type !== 'okr') return null
  return { id: page.id, ...front.value, situation, numbers: known, model: answer.okr }
}

function numbersOf(element: MdxJsxFlowElement, page: Page): Scenario['numbers'] | null {
  noAttributes(element, page)
  const list = element.children.find((node: RootContent): node is List => node.type === 'list')
  if (list === undefined) {
    page.report(lineOf(element), '“<Numbers>” has no list.', 'Write one number a line: - Visitors a week: 1,150')
    return null
  }
  return list.children.flatMap(item => {
    const text = wordsOf(item.children)
    const [, what, value] = /^(.+?):\s+(.+)$/.exec(text) ?? []
    if (what !== undefined && value !== undefined) return { what, value }
    page.report(
      lineOf(item),
      `the number “${text}” has no colon.`,
      'Write what it is, a colon and its value: - Visitors a week: 1,150'
    )
    return []
  })
}
