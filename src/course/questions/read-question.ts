import type { Blockquote, List, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { z } from 'zod'
import type { Question, QuestionBase } from '../../quiz/question.ts'
import { attributesOf, hasText, noAttributes, partsOf } from '../block.ts'
import { formerIds } from '../former-questions.ts'
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
const renamed = z
  .string()
  .optional()
  .describe('The ids it had before, with commas: renamed="old-id", or renamed="other-lesson/old-id" after a move.')
const common = z.strictObject({ id, kind, renamed })
const schemas = new Map(questionKinds.map(reader => [reader.kind, common.extend(reader.attributes)]))

/** A question from its tag; null where a mistake, already reported, leaves none. */
export function readQuestion(element: MdxJsxFlowElement, lesson: Page): Question | null {
  const page = travelling(lesson)
  const line = lineOf(element)
  const { all, rest } = partsOf(element.children, ['Hint', 'Otherwise'], page)
  const list = rest.findLast((node): node is List => node.type === 'list') ?? null
  const reader = kindOf(element, list, page)
  if (reader === null) return null
  const attributes = attributesOf(element, schemas.get(reader.kind) ?? common, page)
  const hints = all('Hint').map(hint => textOf(hint, page))
  if (attributes === null) return null
  const name = String(attributes.id)
  const beside = { what: 'card', taken: page.cards }
  takeId(name, { line, what: 'question', taken: page.questions, beside }, page)
  const [above, after] = around(rest, list)
  const last = above.at(-1)
  const sentence: Blockquote | null = reader.hasSentence && last?.type === 'blockquote' ? last : null
  const before = sentence === null ? above : above.slice(0, -1)
  if (before.length === 0)
    page.report(line, `question “${name}” asks nothing.`, 'Write the question above its options.')
  const base: QuestionBase = {
    id: `${page.id}/${name}`,
    prompt: richText(before, page),
    hints,
    ...(typeof attributes.renamed === 'string' ? { renamed: formerIds(attributes.renamed, line, page) } : {}),
    ...('order' in attributes && attributes.order === 'fixed' ? { fixed: true } : {}),
    ...('recall' in attributes && attributes.recall === 'first' ? { recallFirst: true } : {})
  }
  const otherwise = otherwiseOf(all('Otherwise'), { name, line, reader }, page)
  return reader.read({ base, name, line, sentence, list, after, otherwise, attributes }, page)
}

function textOf(part: MdxJsxFlowElement, page: Page): string {
  noAttributes(part, page)
  const { children, name } = part
  return hasText(children, { name: name ?? '', line: lineOf(part) }, page) ? richText(children, page) : ''
}

/** What is said to an answer nobody foresaw: needed where there can be one, out of place where there cannot. */
function otherwiseOf(
  [first, second]: readonly MdxJsxFlowElement[],
  { name, line, reader }: { name: string; line: number; reader: QuestionKind },
  page: Page
): string {
  if (first && !reader.otherwise) {
    const message = `question “${name}” has an <Otherwise>, but its kind “${reader.kind}” foresees every answer.`
    page.report(lineOf(first), message, 'Move its text to the feedback of an answer.')
  } else if (second) page.report(lineOf(second), `question “${name}” has a second <Otherwise>.`, 'Keep one of them.')
  else if (first) return textOf(first, page)
  else if (reader.otherwise === 'needed') {
    page.report(
      line,
      `question “${name}” says nothing to an answer nobody foresaw.`,
      'Add <Otherwise>What to look at again.</Otherwise> below the list.'
    )
  }
  return ''
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
