import type { ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import type { Html } from '../course/course.ts'

/** What other programs show alike, and QTI 2.1 allows in its bodies. Of anything else only the text stays. */
const PLAIN_TAGS = new Set(
  'p br ul ol li em strong b i code pre blockquote sub sup table thead tbody tr th td dl dt dd cite abbr q'.split(' ')
)

/** Nothing of these is for reading. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'dialog', 'iframe'])

/**
 * Markup for other programs, well-formed as XML: no classes, no pop-ups, and no links, as those of the site lead
 * nowhere from elsewhere. Addresses that stand for themselves keep their text.
 */
export function xhtmlOf(html: Html): string {
  const { children } = fromHtml(html, { fragment: true })
  return toHtml({ type: 'root', children: kept(children) }, { closeSelfClosing: true, tightSelfClosing: false })
}

/** The text of markup: a paragraph a block, no markup left. */
export function plainOf(html: Html): string {
  const { children } = fromHtml(html, { fragment: true })
  return toText({ type: 'root', children: kept(children) }).trim()
}

/** The text of markup on one line, for titles and cells. */
export function lineOf(html: Html): string {
  return plainOf(html).replace(/\s+/g, ' ')
}

/** Text as markup. */
export function escaped(text: string): Html {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

function kept(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    // XML knows fewer characters than HTML does.
    if (node.type === 'text')
      return [
        {
          type: 'text',
          value: node.value.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
        }
      ]
    if (node.type !== 'element') return []
    const { tagName, properties } = node
    if (DROPPED.has(tagName) || properties.popover !== undefined || properties.hidden) {
      return []
    }
    const children = kept(node.children)
    return PLAIN_TAGS.has(tagName) ? [{ type: 'element', tagName, properties: {}, children }] : children
  })
}
