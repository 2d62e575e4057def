import GithubSlugger from 'github-slugger'
import type { Heading, RootContent } from 'mdast'
import { unknownSource } from './citation.ts'
import type { Block, Lesson } from './course.ts'
import { frontMatter, lessonFields } from './front-matter.ts'
import { lineOf, markdownTree } from './markdown.ts'
import type { Page } from './page.ts'
import { inlineText, richText, wordsOf } from './rich-text.ts'
import { strayBlock } from './stray-block.ts'
import { vocabulary } from './vocabulary.ts'

/** A lesson before the course gives it its place. */
export type LessonText = Omit<Lesson, 'number' | 'part'> & { readonly renamedLine: number }

/** Places every lesson page has; a heading of that name gets a number behind it. */
const PLACES = ['overview', 'conversation', 'sources', 'main', 'end']

const readers = new Map(vocabulary.map(reader => [reader.name, reader]))

/**
 * A lesson from its file; null where it cannot be read. Every mistake is reported.
 * @param pageFor makes what the blocks share, once it is known which sources the lesson lists
 */
export function readLesson(
  text: string,
  { id, report, pageFor }: { id: string; report: Page['report']; pageFor: (listed: Page['listed']) => Page }
): LessonText | null {
  const tree = markdownTree(text, report)
  if (tree === null) return null
  const front = frontMatter(tree, lessonFields, report)
  const page = pageFor(front && new Set(front.value.sources))
  const blocks = blocksOf(
    tree.children.filter(({ type }) => type !== 'yaml'),
    page
  )
  if (front === null) return null
  const { title, description, goals, minutes, sources, renamed = [] } = front.value
  const works = sources.flatMap((key, index) => {
    const line = front.lineOf(['sources', index])
    const source = page.sources?.get(key)
    if (source === undefined) unknownSource(key, line, page)
    else if (!page.cited.has(key))
      report(
        line,
        `the source “${key}” is listed but never cited.`,
        `Cite it where it is used, [@${key}], or take it off the list.`
      )
    return source ?? []
  })
  const renamedLine = front.lineOf(['renamed'])
  return {
    id,
    renamed,
    renamedLine,
    title,
    description,
    goals,
    minutes,
    sources: works,
    blocks,
    termsUsed: page.terms.used()
  }
}

function blocksOf(nodes: readonly RootContent[], page: Page): Block[] {
  const blocks: Block[] = []
  const slugs = new GithubSlugger()
  for (const id of PLACES) page.anchors.add(slugs.slug(id))
  let prose: RootContent[] = []
  const endProse = () => {
    const html = richText(prose, page, { terms: true })
    if (html !== '') blocks.push({ type: 'prose', html })
    prose = []
  }
  for (const node of nodes) {
    if (node.type !== 'heading' && node.type !== 'mdxJsxFlowElement') {
      prose.push(node)
      continue
    }
    endProse()
    if (node.type === 'heading') {
      if (node.depth === 2) page.terms.chapter()
      blocks.push(...(headingOf(node, slugs, page) ?? []))
      continue
    }
    const block = readers.get(node.name ?? '')?.read(node, page)
    if (block === undefined) strayBlock(node.name, lineOf(node), page)
    else if (block !== null) blocks.push(block)
  }
  endProse()
  return blocks
}

function headingOf(node: Heading, slugs: GithubSlugger, page: Page): Block[] | null {
  const line = lineOf(node)
  const { depth } = node
  const text = wordsOf(node.children)
  if (depth !== 2 && depth !== 3) {
    const remedy =
      depth === 1
        ? 'The title comes from the front matter; chapters begin with ##.'
        : 'Use ## for a chapter and ### within one.'
    page.report(line, `the heading “${text}” has ${depth} hash${depth === 1 ? '' : 'es'}.`, remedy)
    return null
  }
  if (text === '') {
    page.report(line, 'this heading is empty.', 'Write its text after the hashes, or delete it.')
    return null
  }
  const before = page.headings.get(text.toLowerCase())
  if (before !== undefined) {
    page.report(
      line,
      `the heading “${text}” is on line ${before} already.`,
      'Word one of them differently, so that a link to it leads to one place.'
    )
  }
  page.headings.set(text.toLowerCase(), line)
  const id = slugs.slug(text)
  page.anchors.add(id)
  return [{ type: 'heading', id, depth, html: inlineText(node.children, page), text }]
}
