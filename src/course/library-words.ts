import { folded } from '../text/folded.ts'
import { type LibraryOkr, versions } from './library.ts'

/** Every different word of an entry, folded, for a search that need not know where it stands. */
export function libraryWords(okr: LibraryOkr): string {
  const texts = versions.flatMap(version => {
    const { objective, keyResults, set } = okr[version]
    return [...[objective, ...keyResults].flatMap(({ text, comment }) => [text, comment]), set?.comment ?? '']
  })
  const all = [okr.title, okr.situation, okr.cycle, ...texts, ...okr.sceptic].join(' ')
  return [...new Set(folded(all).match(/[\p{L}\p{N}]+(?:[.,’-][\p{L}\p{N}]+)*/gu) ?? [])].join(' ')
}
