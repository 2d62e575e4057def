import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'satteri'
import { z } from 'zod'
import type { Block } from './course.ts'
import { lineOf } from './markdown.ts'
import type { Page } from './page.ts'
import { checked } from './schema-problems.ts'
import { strayBlock } from './stray-block.ts'

/** A tag of the authors' vocabulary, as the reader of a lesson meets it. */
export type BlockReader = {
  /** The tag. */
  readonly name: string
  /** One sentence for authors. */
  readonly about: string
  /** The tags that stand inside it. */
  readonly parts: readonly string[]
  /** Null where a mistake, already reported, leaves nothing to show. */
  readonly read: (element: MdxJsxFlowElement, page: Page) => Block | null
}

type Definition<Attributes> = {
  readonly name: string
  readonly about: string
  readonly parts?: readonly string[]
  /** A strict object; each field's description speaks to authors. */
  readonly attributes: z.ZodType<Attributes>
  readonly read: (
    block: { attributes: Attributes; children: readonly RootContent[]; line: number },
    page: Page
  ) => Block | null
}

/** A block from its definition: `read` is called with attributes that were checked. */
export function block<Attributes>({ name, about, parts = [], attributes, read }: Definition<Attributes>): BlockReader {
  return {
    name,
    about,
    parts,
    read(element, page) {
      const line = lineOf(element)
      const found = attributesOf(element, attributes, page)
      return found === null ? null : read({ attributes: found, children: element.children, line }, page)
    }
  }
}

/** A tag's attributes in their schema's shape, or null with every mistake reported. */
export function attributesOf<Attributes>(
  element: MdxJsxFlowElement,
  schema: z.ZodType<Attributes>,
  page: Page
): Attributes | null {
  const line = lineOf(element)
  const what = `<${element.name}>`
  const values: Record<string, string> = {}
  let fine = true
  for (const attribute of element.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'
    if (name in values) {
      fine = false
      page.report(line, `${what} has its attribute “${name}” twice.`, 'Delete one of the two.')
    } else if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      values[name] = attribute.value
    else {
      fine = false
      page.report(
        line,
        `the attribute “${name}” of ${what} has no text.`,
        `Write ${name}="…", with quotes and without braces.`
      )
    }
  }
  if (!fine) return null
  const written = (name: string) => `${name}="…"`
  const value = checked(schema, values, { what, part: 'attribute', written, lineOf: () => line, report: page.report })
  return value
}

const nothing = z.strictObject({})

/** Reports the attributes of a tag that has none. */
export function noAttributes(element: MdxJsxFlowElement, page: Page): boolean {
  return attributesOf(element, nothing, page) !== null
}

/** The children of a block by tag, and all that stands between them. Parts of other blocks are reported. */
export function partsOf(children: readonly RootContent[], names: readonly string[], page: Page) {
  const parts = new Map<string, MdxJsxFlowElement[]>(names.map(name => [name, []]))
  const rest: RootContent[] = []
  for (const child of children) {
    if (child.type !== 'mdxJsxFlowElement') rest.push(child)
    else {
      const list = parts.get(child.name ?? '')
      if (list) list.push(child)
      else strayBlock(child.name, lineOf(child), page)
    }
  }
  return { all: (name: string): readonly MdxJsxFlowElement[] => parts.get(name) ?? [], rest }
}

/** The one part with a name; null with a report where there is none or more than one. */
export function onePart(
  found: readonly MdxJsxFlowElement[],
  { name, of, line }: { name: string; of: string; line: number },
  page: Page
): MdxJsxFlowElement | null {
  const [first, second] = found
  if (first === undefined) {
    page.report(line, `${of} has no <${name}>.`, `Write <${name}>…</${name}> inside it.`)
    return null
  }
  if (second !== undefined) {
    page.report(lineOf(second), `${of} has a second <${name}>.`, 'Keep one of them.')
    return null
  }
  return first
}

/** Whether a block has text; reports it where it has none. */
export function hasText(
  children: readonly RootContent[],
  { name, line }: { name: string; line: number },
  page: Page
): boolean {
  if (children.length > 0) return true
  page.report(line, `“<${name}>” is empty.`, `Write its text between <${name}> and </${name}>, or delete it.`)
  return false
}
