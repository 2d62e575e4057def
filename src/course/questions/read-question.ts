import type { List, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { z } from 'zod'
import type { Question } from '../../quiz/question.ts'
import { attributesOf, hasText, noAttributes, partsOf } from '../block.ts'
import { lineOf } from '../markdown.ts'
import { didYouMean } from '../nearest.ts'
import { takeId } from '../own-id.ts'
import { type Page, travelling } from '../page.ts'
import { richText } from '../rich-text.ts'
import { oneRight } from './one-right.ts'
import { questionKinds } from './question-kinds.ts'
import type { QuestionKind } from './question-source.ts'
import { severalRight } from './several-right.ts'

const id = z
  .string()
  .describe(
    'The id is a short name of your choice in lower case with hyphens, kept for ever: id="which-is-a-key-result".'
  )
const kind = z.string().optional()
const common = z.strictObject({ id, kind })
const schemas = new Map(questionKinds.map(reader => [reader.kind, common.extend(reader.attributes)]))

/** A question from its tag; null where a mistake, already reported, leaves none. */
export function readQuestion(element: MdxJsxFlowElement, lesson: Page): Question | null {
  const page = travelling(lesson)
  const line = lineOf(element)
  const { all, rest } = partsOf(element.children, ['Hint'], page)
  const list = rest.findLast((node): node is List => node.type === 'list') ?? null
  const reader = kindOf(element, list, page)
  if (reader === null) return null
  const attributes = attributesOf(element, schemas.get(reader.kind) ?? common, page)
  const hints = all('Hint').map(hint => {
    noAttributes(hint, page)
    return hasText(hint.children, { name: 'Hint', line: lineOf(hint) }, page) ? richText(hint.children, page) : ''
  })
  if (attributes === null) return null
  const name = String(attributes.id)
  takeId(name, { line, what: 'question', taken: page.questions }, page)
  const [before, after] = around(rest, list)
  if (before.length === 0)
    page.report(line, `question “${name}” asks nothing.`, 'Write the question above its options.')
  const prompt = richText(before, page)
  return reader.read({ id: `${page.id}/${name}`, name, line, prompt, hints, list, after, attributes }, page)
}

/** The kind an author names, or the one the number of right options makes it. */
function kindOf(element: MdxJsxFlowElement, list: List | null, page: Page): QuestionKind | null {
  const named = element.attributes.find(
    attribute => attribute.type === 'mdxJsxAttribute' && attribute.name === 'kind'
  )?.value
  if (typeof named !== 'string')
    return (list?.children.filter(({ checked }) => checked).length ?? 0) > 1 ? severalRight : oneRight
  const found = questionKinds.find(({ kind }) => kind === named)
  if (found) return found
  const known = questionKinds.map(({ kind }) => kind)
  page.report(
    lineOf(element),
    `there is no kind of question “${named}”.`,
    `${didYouMean(named, known)}Write one of: ${known.join(', ')}.`
  )
  return null
}

function around(nodes: readonly RootContent[], list: List | null): [RootContent[], RootContent[]] {
  if (list === null) return [[...nodes], []]
  const at = nodes.indexOf(list)
  return [nodes.slice(0, at), nodes.slice(at + 1)]
}
