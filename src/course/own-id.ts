import { isKebab, kebab } from './kebab.ts'
import type { Page } from './page.ts'

type Asked = {
  readonly line: number
  readonly what: string
  readonly taken: Map<string, number>
  /** What else comes back under its id: a card and a question of the same id would share one history of reviews. */
  readonly beside?: { readonly what: string; readonly taken: ReadonlyMap<string, number> }
}

/** Notes an id as taken; reports it where it is not kebab-case or was given before. */
export function takeId(id: string, { line, what, taken, beside }: Asked, { report }: Pick<Page, 'report'>): void {
  if (!isKebab(id)) {
    report(
      line,
      `the id “${id}” of this ${what} is not in lower case with hyphens.`,
      `Write “${kebab(id) || `${what}-1`}”, or another short name.`
    )
  }
  const twin = beside?.taken.get(id)
  if (beside && twin !== undefined) {
    report(
      line,
      `the id “${id}” of this ${what} was given to the ${beside.what} on line ${twin}, and both come back in the review under it.`,
      'Give this one another id; the older keeps its own.'
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
