import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { partsOf } from './block.ts'
import type { Html, Idea } from './course.ts'
import { readIdea } from './idea.ts'
import { markdownTree } from './markdown.ts'
import type { Page } from './page.ts'
import { richText } from './rich-text.ts'

/** What is asked before and after a part. */
export type PartText = {
  /** Said above the first question; empty where the author says nothing. */
  readonly intro: Html
  readonly ideas: readonly Idea[]
}

/** So many ideas make “2 of 3 before, 3 of 3 after” worth saying. */
const LEAST = 3

/**
 * The before and after of a part, from its file; null where it cannot be read. Every mistake is reported.
 * @param lessons ids of the lessons of this part
 */
export function readPart(text: string, page: Page, lessons: readonly string[]): PartText | null {
  const tree = markdownTree(text, page.report)
  if (tree === null) return null
  const body = tree.children.filter((node): node is RootContent => {
    if (node.type !== 'yaml') return true
    page.report(1, 'the file has front matter.', 'Delete it: title and lessons of a part stand in content/course.yaml.')
    return false
  })
  const { all, rest } = partsOf(body, ['Idea'], page)
  const found: readonly MdxJsxFlowElement[] = all('Idea')
  if (found.length < LEAST) {
    const message = `the part “${page.id}” asks about ${found.length === 0 ? 'no ideas' : `only ${found.length}`}.`
    page.report(1, message, `Write at least ${LEAST}, each an <Idea> with a <Before> and an <After>.`)
  }
  const taken = new Map<string, number>()
  const ideas = found.flatMap(element => readIdea(element, { page, taken, lessons }) ?? [])
  return { intro: richText(rest, page), ideas }
}
