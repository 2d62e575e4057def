import type { Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Html, Image, Link, Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString as plainText } from 'mdast-util-to-string'
import { ID_CLOSES, ID_OPENS } from './author-text.ts'
import { citationLabel, piecesOf, unknownSource } from './citation.ts'
import type { Html as Markup } from './course.ts'
import { imageAddress, linkAddress } from './links.ts'
import { lineOf } from './markdown.ts'
import type { Page } from './page.ts'
import { strayBlock } from './stray-block.ts'

/** Whether terms in the text become buttons that open their definition. */
type Options = { readonly terms?: boolean }

/** Markdown as HTML of whole paragraphs, lists and tables; everything is escaped and every mistake in it reported. */
export function richText(nodes: readonly RootContent[], page: Page, { terms = false }: Options = {}): Markup {
  const children = nodes.flatMap(node => allowed(node, page))
  const tree = toHast({ type: 'root', children })
  // A root becomes a root; anything else would be a change in the library.
  if (tree.type !== 'root') return ''
  return toHtml(terms ? page.terms.mark(tree satisfies HtmlRoot) : tree).trim()
}

/** Markdown as HTML for use within a paragraph, a heading or a label. */
export function inlineText(nodes: readonly PhrasingContent[], page: Page, options: Options = {}): Markup {
  // As a paragraph, since words straight below the root would each begin a new line.
  const html = richText([{ type: 'paragraph', children: [...nodes] }], page, options)
  return html.replace(/^<p>|<\/p>$/g, '').trim()
}

/** Markdown as one paragraph of plain text, without its citations. */
export function wordsOf(nodes: readonly RootContent[]): string {
  return nodes
    .map(node => withoutCitations(plainText(node)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutCitations(text: string): string {
  return piecesOf(text)
    .map(piece => ('text' in piece ? piece.text : ''))
    .join('')
    .replace(/(?<!\s)\s+([.,;:)])/g, '$1')
}

// One node made safe: changed, taken out, or split where a text holds citations.
function allowed(node: RootContent, page: Page): RootContent[] {
  const { report } = page
  const line = lineOf(node)
  switch (node.type) {
    case 'text':
      return textWithCitations(node, page)
    case 'link':
      return [linked(node, page)]
    case 'image':
      return [pictured(node, page)]
    case 'heading':
      report(
        line,
        `the heading “${wordsOf([node])}” stands inside a block.`,
        'Use bold text there, or the block’s title; headings stand between blocks.'
      )
      return []
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      strayBlock(node.name, line, page)
      return []
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isRemark(node.value)) braces(`{${node.value}}`, line, page)
      return []
    case 'mdxjsEsm':
      report(
        line,
        `“${node.value.split('\n')[0]}” is code.`,
        'Delete it: blocks need no imports. Begin a sentence with another word than “import” or “export”.'
      )
      return []
    case 'footnoteReference':
    case 'footnoteDefinition':
      noFootnotes(`[^${node.identifier}]`, line, page)
      return []
    case 'linkReference':
    case 'imageReference':
    case 'definition':
      report(
        line,
        `“[${node.label ?? node.identifier}]” keeps its address elsewhere.`,
        'Write the address in place: [text](/address/).'
      )
      return []
    case 'html':
      report(line, `“${(node satisfies Html).value}” is HTML.`, 'Use Markdown instead of HTML tags.')
      return []
    default:
      return [withChildren(node, page)]
  }
}

function withChildren<Node extends Nodes>(node: Node, page: Page): Node {
  return 'children' in node
    ? { ...node, children: (node satisfies Parents).children.flatMap(child => allowed(child, page)) }
    : node
}

function isRemark(code: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(code)
}

function braces(found: string, line: number, page: Page): void {
  page.report(
    line,
    `“${found}” stands in braces, and braces mean code.`,
    'Write \\{ and \\} for braces that readers should see.'
  )
}

function noFootnotes(written: string, line: number, page: Page): void {
  page.report(
    line,
    `“${written}” is a footnote, which lessons do not have.`,
    'Say it in the text, or cite a source: [@key].'
  )
}

function textWithCitations(node: Text, page: Page): PhrasingContent[] {
  const [, id] = new RegExp(`${ID_OPENS}([^${ID_CLOSES}]*)${ID_CLOSES}`).exec(node.value) ?? []
  if (id !== undefined) {
    const remedy = 'Ids belong to the options of a question, which are one list. Other braces are written \\{ and \\}.'
    page.report(lineOf(node), `“{${id}}” stands in braces, and braces mean code.`, remedy)
  }
  let line = lineOf(node)
  const [footnote] = /\[\^[^\]\s]+\]/.exec(node.value) ?? []
  if (footnote !== undefined) noFootnotes(footnote, line, page)
  return piecesOf(node.value).flatMap<PhrasingContent>(piece => {
    if ('text' in piece) {
      line += piece.text.split('\n').length - 1
      return { type: 'text', value: piece.text }
    }
    return piece.keys.flatMap<PhrasingContent>((key, index) => {
      const cited = citation(key, line, page)
      return index === 0 || cited.length === 0 ? cited : [{ type: 'text', value: ', ' }, ...cited]
    })
  })
}

function citation(key: string, line: number, page: Page): PhrasingContent[] {
  const source = page.sources?.get(key)
  page.cited.add(key)
  if (source === undefined) {
    // Where it is listed, the list is the place to mend it.
    if (!page.listed?.has(key)) unknownSource(key, line, page)
    return []
  }
  if (page.kind !== 'lesson')
    page.report(
      line,
      `the source “${key}” is cited in a ${page.kind}.`,
      `Cite it in a lesson; ${page.kind}s have no list of sources.`
    )
  else if (page.listed?.has(key) === false) {
    page.report(
      line,
      `the source “${key}” is cited but not listed under sources.`,
      `Add ${key} to “sources:” at the top of the file.`
    )
  }
  const data = { hName: 'a', hProperties: { className: ['cite'], href: `${page.here}#source-${key}` } }
  return [{ type: 'emphasis', data, children: [{ type: 'text', value: citationLabel(source) }] }]
}

function linked(node: Link, page: Page): Link {
  const { href, outside } = linkAddress(node.url, lineOf(node), page)
  const data = outside ? { hProperties: { rel: ['noopener', 'noreferrer'] } } : {}
  return withChildren({ ...node, url: href, data }, page)
}

function pictured(node: Image, page: Page): Image {
  const url = imageAddress(node.url, lineOf(node), page)
  if ((node.alt ?? '').trim() === '') {
    page.report(
      lineOf(node),
      `the image “${node.url}” has no text alternative.`,
      `Say what it shows: ![A cairn of five stones](${node.url}).`
    )
  }
  return { ...node, url, data: { hProperties: { loading: 'lazy', decoding: 'async' } } }
}
