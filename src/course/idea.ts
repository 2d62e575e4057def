import type { MdxJsxFlowElement } from 'satteri'
import { z } from 'zod'
import type { Question } from '../quiz/question.ts'
import { attributesOf, noAttributes, onePart, partsOf } from './block.ts'
import type { Idea } from './course.ts'
import { lineOf } from './markdown.ts'
import { didYouMean } from './nearest.ts'
import { takeId } from './own-id.ts'
import type { Page } from './page.ts'
import { readQuestion } from './questions/read-question.ts'

/** The tags that pair the two askings of one idea. */
export const ideaBlocks = ['Idea', 'Before', 'After'] as const

const attributes = z.strictObject({
  id: z.string().describe('The id is a short name of your choice in lower case with hyphens, kept for ever.'),
  title: z
    .string()
    .trim()
    .min(1)
    .describe('The title names the idea in a few words, for the list that shows what was gained.'),
  lesson: z
    .string()
    .describe(
      'The lesson is where it is taught: lesson="key-results", or lesson="key-results#from-a-start-to-a-target".'
    )
})

/** What an idea is read with: its page, the ideas before it, and the lessons of its part. */
export type IdeaPlace = {
  readonly page: Page
  /** Ids given so far and their lines: filled while reading. */
  readonly taken: Map<string, number>
  readonly lessons: readonly string[]
}

/** One idea, asked before and after; null where a mistake, already reported, leaves none. */
export function readIdea(element: MdxJsxFlowElement, { page, taken, lessons }: IdeaPlace): Idea | null {
  const line = lineOf(element)
  const found = attributesOf(element, attributes, page)
  const named = found === null ? 'this idea' : `the idea “${found.id}”`
  if (found !== null) takeId(found.id, { line, what: 'idea', taken }, page)
  const { all, rest } = partsOf(element.children, ['Before', 'After'], page)
  const [stray] = rest
  if (stray !== undefined) {
    const remedy = 'Move it into the question of <Before> or <After>, or above the first <Idea>.'
    page.report(lineOf(stray), `this text of ${named} belongs to neither asking.`, remedy)
  }
  const asked = (name: 'Before' | 'After') => askedIn(onePart(all(name), { name, of: named, line }, page), page)
  const [before, after] = [asked('Before'), asked('After')]
  if (found === null) return null
  const place = placeOf(found, { line, lessons, page })
  if (before === null || after === null || place === null) return null
  if (before.prompt === after.prompt && before.kind === after.kind) {
    const remedy =
      'Word one of them differently, or ask in another kind: the same words again only show that they are remembered.'
    page.report(line, `${named} is asked twice in the same words.`, remedy)
  }
  return { id: `${page.id}/${found.id}`, title: found.title, ...place, before, after }
}

/** The one question of an asking. */
function askedIn(part: MdxJsxFlowElement | null, page: Page): Question | null {
  if (part === null || !noAttributes(part, page)) return null
  const { all, rest } = partsOf(part.children, ['Question'], page)
  const [stray] = rest
  if (stray !== undefined) {
    page.report(
      lineOf(stray),
      `this text of <${part.name}> stands outside its question.`,
      'Move it into the <Question>.'
    )
  }
  const question = onePart(all('Question'), { name: 'Question', of: `<${part.name}>`, line: lineOf(part) }, page)
  return question && readQuestion(question, page)
}

/** Where the idea is taught: a lesson of this part, and the chapter if one is named. */
function placeOf(
  { id, lesson: written }: { readonly id: string; readonly lesson: string },
  { line, lessons, page }: { readonly line: number; readonly lessons: readonly string[]; readonly page: Page }
): Pick<Idea, 'lesson' | 'chapter'> | null {
  const [lesson = '', chapter] = written.split('#')
  if (!lessons.includes(lesson)) {
    const remedy = `${didYouMean(lesson, lessons)}Lessons of this part are: ${lessons.join(', ')}.`
    page.report(line, `the idea “${id}” is taught by “${lesson}”, which is no lesson of this part.`, remedy)
    return null
  }
  // Whether the chapter is there is seen with all other links, once every lesson is read.
  page.links.push({ line, url: `/lessons/${lesson}/${chapter === undefined ? '' : `#${chapter}`}`, written })
  return { lesson, chapter: chapter ?? null }
}
