import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'

/**
 * Ids an author lists with commas, such as `criteria="baseline, target"`.
 * @param known the ids there are
 * @param what one of them as authors call it, such as “flaw”
 * @returns null where nothing is listed; undefined, with a report, where an id is none of them
 */
export function listed(
  text: string | undefined,
  { known, what }: { readonly known: readonly string[]; readonly what: string },
  { line }: { readonly line: number },
  page: Page
): readonly string[] | null | undefined {
  const names = text?.split(',').map(name => name.trim()) ?? []
  const stray = names.find(name => !known.includes(name))
  if (stray === undefined) return text === undefined ? null : names
  page.report(
    line,
    `no ${what} is called “${stray}”.`,
    `${didYouMean(stray, [...known])}There are: ${known.join(', ')}.`
  )
  return undefined
}
