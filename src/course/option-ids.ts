import type { List, ListItem, Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { kebab } from './kebab.ts'
import { lineOf, markdownTree } from './markdown.ts'
import { idOf } from './questions/entry.ts'
import { wordsOf } from './rich-text.ts'

type Added = {
  readonly text: string
  /** How many ids were added. */
  readonly count: number
  /** Whether the text could be read at all; where not, it comes back as it was. */
  readonly readable: boolean
}

const START = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/
const WORDS = 4

/**
 * A lesson's text with an id in front of every option that has none, made from the option's words and unique in its
 * question. Everything else stays as it is, to the character. Options of true-or-false questions have fixed ids,
 * and a gap is named by its sentence.
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
      const start = line === undefined ? null : START.exec(line)?.[1]
      if (idOf(item) !== null || line === undefined || !start) continue
      const id = freeId(wordsOf(item.children.slice(0, 1)), taken)
      taken.add(id)
      lines[at] = `${start}{${id}} ${line.slice(start.length)}`
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

/** Kinds whose items carry no box. */
const BOXLESS = new Set(['match-pairs', 'put-in-order', 'sort-into-groups', 'write-one'])

function optionsOf({ attributes, children }: MdxJsxFlowElement): ListItem[] {
  const kind = attributes.find(each => each.type === 'mdxJsxAttribute' && each.name === 'kind')?.value
  const list = children.findLast((node): node is List => node.type === 'list')
  if (kind === 'true-false' || list === undefined) return []
  return BOXLESS.has(String(kind)) ? itemsIn(list) : list.children.filter(({ checked }) => typeof checked === 'boolean')
}

/** The items of a list and of the lists below them. */
function itemsIn({ children }: List): ListItem[] {
  return children.flatMap(item => [item, ...item.children.flatMap(node => (node.type === 'list' ? itemsIn(node) : []))])
}

function freeId(words: string, taken: ReadonlySet<string>): string {
  const all = kebab(words).split('-')
  const short = all.slice(0, WORDS).join('-') || 'option'
  if (!taken.has(short)) return short
  let number = 2
  while (taken.has(`${short}-${number}`)) number++
  return `${short}-${number}`
}
