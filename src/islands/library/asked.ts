import { folded } from '../../text/folded.ts'

/** What a visitor may choose from lists, by the names the address uses. */
export const lists = ['function', 'audience', 'criterion', 'setting'] as const
export type ListName = (typeof lists)[number]

/** What a visitor looks for; empty where it does not matter. */
export type Asked = { readonly [Name in ListName]: string } & { readonly q: string }

/** An entry as the page lists it: what it is, as `name:value`, and every word it holds. */
export type Listed = { readonly is: ReadonlySet<string>; readonly words: string }

/** Reads the query of an address such as `?function=sales&q=hospital`; what it does not know stays empty. */
export function askedFrom(query: string): Asked {
  const params = new URLSearchParams(query)
  const value = (name: string) => (params.get(name) ?? '').slice(0, 200)
  return {
    function: value('function'),
    audience: value('audience'),
    criterion: value('criterion'),
    setting: value('setting'),
    q: value('q')
  }
}

/** The query that leads back to what was asked; empty where nothing was. */
export function queryOf(asked: Asked): string {
  const params = new URLSearchParams()
  for (const name of [...lists, 'q'] as const) if (asked[name].trim() !== '') params.set(name, asked[name].trim())
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** Whether an entry is all that was chosen and holds every word that was typed. */
export function matches({ is, words }: Listed, asked: Asked): boolean {
  if (!lists.every(name => asked[name] === '' || is.has(`${name}:${asked[name]}`))) return false
  return folded(asked.q)
    .split(/\s+/)
    .every(word => words.includes(word))
}
