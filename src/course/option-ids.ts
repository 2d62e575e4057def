import type { List, ListItem, Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { kebab } from './kebab.ts'
import { lineOf, markdownTree } from './markdown.ts'
import { idOf } from './questions/choices.ts'
import { wordsOf } from './rich-text.ts'

type Added = {
  readonly text: string
  /** How many ids were added. */
  readonly count: number
  /** Whether the text could be read at all; where not, it comes back as it was. */
  readonly readable: boolean
}

const BOX = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[[ xX]\][ \t]+)/
const WORDS = 4

/**
 * A lesson's text with an id in front of every option that has none, made from the option's words and unique in its
 * question. Everything else stays as it is, to the character. Options of true-or-false questions have fixed ids.
 */
export function withOptionIds(text: string): Added {
  let readable = true
  const tree = markdownTree(text, () => {
    readable = false
  })
  const lines = text.split('\n')
  let count = 0
  for (const question of tree === null ? [] : questionsIn(tree)) {
    const items = optionsOf(question)
    const taken = new Set(items.flatMap(item => idOf(item) ?? []))
    for (const item of items) {
      const at = lineOf(item) - 1
      const line = lines[at]
      const box = line === undefined ? null : BOX.exec(line)?.[1]
      if (idOf(item) !== null || line === undefined || !box) continue
      const id = freeId(wordsOf(item.children.slice(0, 1)), taken)
      taken.add(id)
      lines[at] = `${box}{${id}} ${line.slice(box.length)}`
      count++
    }
  }
  return { text: lines.join('\n'), count, readable }
}

function questionsIn(node: Nodes): MdxJsxFlowElement[] {
  if (!('children' in node)) return []
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Question') return [node]
  return node.children.flatMap(child => questionsIn(child))
}

function optionsOf({ attributes, children }: MdxJsxFlowElement): ListItem[] {
  const fixed = attributes.some(
    each => each.type === 'mdxJsxAttribute' && each.name === 'kind' && each.value === 'true-false'
  )
  const list = children.findLast((node): node is List => node.type === 'list')
  return fixed || list === undefined ? [] : list.children.filter(({ checked }) => typeof checked === 'boolean')
}

function freeId(words: string, taken: ReadonlySet<string>): string {
  const all = kebab(words).split('-')
  const short = all.slice(0, WORDS).join('-') || 'option'
  if (!taken.has(short)) return short
  let number = 2
  while (taken.has(`${short}-${number}`)) number++
  return `${short}-${number}`
}
