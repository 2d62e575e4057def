import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'

/** Reports a tag found where it may not stand: a misspelt block, a block in the wrong place, or HTML. */
export function strayBlock(name: string | null, line: number, { report, tags }: Pick<Page, 'report' | 'tags'>): void {
  if (name === null || !/^\p{Lu}/u.test(name)) {
    report(
      line,
      `“<${name ?? ''}>” is an HTML tag.`,
      'Use Markdown: **bold**, *emphasis*, lists, tables, [links](/address/).'
    )
    return
  }
  const place = tags.get(name)
  if (place === undefined) {
    const remedy = didYouMean(name, [...tags.keys()]) || 'All blocks are described in content/README.md. '
    report(line, `there is no block “<${name}>”.`, remedy.trim())
    return
  }
  report(line, `“<${name}>” cannot stand here.`, `It stands ${place}, its tag at the beginning of a line.`)
}
