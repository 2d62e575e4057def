import type { Source } from './course.ts'
import { kebab } from './kebab.ts'
import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'

const CITATION = /\[@((?:[^[\]\s;,]|[;,](?!\s*@))+(?:\s*[;,]\s*@(?:[^[\]\s;,]|[;,](?!\s*@))+)*)\]/g

/** A text cut at its citations, `[@key]` or `[@key; @other]`. */
export type Piece = { readonly text: string } | { readonly keys: readonly string[]; readonly written: string }

/** The pieces of a text in order; joined they are the text again. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(CITATION)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) })
    pieces.push({ keys: (match[1] ?? '').split(/\s*[;,]\s*@/), written: match[0] })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}

/**
 * How a work is named in running text: its authors and the year, such as “Doerr 2018”, “Locke and Latham 2002” or
 * “Epton et al. 2017”. A person goes by the last name, an organisation by its whole name; the key tells them apart, as
 * it begins with the last name of a person (`doerr-2018`).
 */
export function citationLabel({ id, author, year }: Pick<Source, 'id' | 'author' | 'year'>): string {
  const names = author.split(/ and | & |; /).flatMap((part, _, all) => (all.length > 1 ? part.split(', ') : [part]))
  const short = names.map(name => shortName(name, id.split('-')))
  const people = short.length > 2 || short.at(-1) === 'others' ? `${short[0]} et al.` : short.join(' and ')
  return /\d/.test(year) ? `${people} ${year}` : people
}

function shortName(name: string, key: readonly string[]): string {
  const first = name.split(',')[0] ?? name
  const last = first.split(' ').at(-1) ?? first
  return key.includes(kebab(last)) && !key.includes(kebab(first.split(' ')[0] ?? '')) ? last : first
}

/** Reports a key that leads to no work. */
export function unknownSource(key: string, line: number, { sources, report }: Pick<Page, 'sources' | 'report'>): void {
  if (sources === null) return
  const remedy = `${didYouMean(key, [...sources.keys()])}Add it there, or mend the key.`
  report(line, `the source “${key}” is not in content/sources.yaml.`, remedy)
}
