import { type DeckName, deckNames } from '../drills/decks.ts'
import type { Statement } from '../drills/sort.ts'
import { isDeck, readDeckFile } from './deck-file.ts'
import { isKebab, kebab } from './kebab.ts'
import { functions, type LibraryOkr } from './library.ts'
import { isFunction, readLibraryFile } from './library-file.ts'
import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'

/** A file of the content folder. */
export type ContentFile = {
  /** From the project's root: `content/lessons/objectives.mdx`. */
  readonly path: string
  readonly text: string
}

/** Where to say what is wrong with a file. */
export type Reporter = (file: string) => Page['report']

/** A file the course cannot be without; null where it is missing or empty, which is reported. */
export function theFile(files: readonly ContentFile[], path: string, reporter: Reporter): string | null {
  const file = files.find(each => each.path === path)
  if (file !== undefined && file.text.trim() !== '') return file.text
  const message = file === undefined ? 'the file is missing.' : 'the file is empty.'
  reporter(path)(1, message, 'content/README.md shows what it holds.')
  return null
}

/** The `.mdx` files of a folder by the id their name is, in alphabetical order. */
export function filesById(files: readonly ContentFile[], folder: string, reporter: Reporter): Map<string, ContentFile> {
  const found = new Map<string, ContentFile>()
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!file.path.startsWith(`content/${folder}/`)) continue
    const name = file.path.slice(`content/${folder}/`.length)
    const id = name.replace(/\.mdx$/, '')
    if (id === name)
      reporter(file.path)(1, `“${name}” does not end in “.mdx”.`, 'Rename it, or move it to another folder.')
    else if (!isKebab(id)) {
      const remedy = `Name it ${kebab(id) || 'a-short-name'}.mdx, directly in content/${folder}/.`
      reporter(file.path)(1, `the file name “${name}” is not in lower case with hyphens.`, remedy)
    } else found.set(id, file)
  }
  return found
}

/** The entries of every field, in the order of fields and of their files. */
export function readLibrary(
  files: readonly ContentFile[],
  criteria: readonly string[],
  reporter: Reporter
): readonly LibraryOkr[] {
  const ids = new Map<string, string>()
  const fields = Object.keys(functions)
  const found = files.flatMap(({ path, text }) => {
    if (!path.startsWith('content/library/')) return []
    const name = path.slice('content/library/'.length)
    const field = name.replace(/\.yaml$/, '')
    if (field !== name && isFunction(field)) return [{ field, path, text }]
    const remedy = `${didYouMean(
      name,
      fields.map(each => `${each}.yaml`)
    )}Fields are: ${fields.join(', ')}.`
    reporter(path)(1, `“${name}” is not named after a field of the library.`, remedy)
    return []
  })
  return found
    .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
    .flatMap(({ field, path, text }) =>
      readLibraryFile(text, { function: field, criteria, ids, file: path, report: reporter(path) })
    )
}

/** The statements of every deck. A file that is no deck is reported. */
export function readDecks(files: readonly ContentFile[], reporter: Reporter): Page['decks'] {
  const [ids, texts] = [new Map<string, string>(), new Map<string, string>()]
  const found: Record<DeckName, readonly Statement[] | null> = { parts: [], kinds: [] }
  for (const { path, text } of files) {
    if (!path.startsWith('content/sort/')) continue
    const name = path.slice('content/sort/'.length)
    const deck = name.replace(/\.yaml$/, '')
    if (deck !== name && isDeck(deck)) {
      found[deck] = readDeckFile(text, { deck, file: path, ids, texts, report: reporter(path) })
      continue
    }
    const known = deckNames.map(each => `${each}.yaml`)
    reporter(path)(
      1,
      `“${name}” is not named after a deck.`,
      `${didYouMean(name, known)}Decks are: ${known.join(', ')}.`
    )
  }
  return found
}
