import { isKebab, kebab } from './kebab.ts'
import type { Page } from './page.ts'

/** Notes an id as taken; reports it where it is not kebab-case or was given before. */
export function takeId(
  id: string,
  { line, what, taken }: { line: number; what: string; taken: Map<string, number> },
  { report }: Pick<Page, 'report'>
): void {
  if (!isKebab(id)) {
    report(
      line,
      `the id “${id}” of this ${what} is not in lower case with hyphens.`,
      `Write “${kebab(id) || `${what}-1`}”, or another short name.`
    )
  }
  const before = taken.get(id)
  if (before !== undefined) {
    report(
      line,
      `the id “${id}” was given to the ${what} on line ${before} already.`,
      'Give this one another id; the older keeps its own.'
    )
    return
  }
  taken.set(id, line)
}
