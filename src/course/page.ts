import type { ScoreCase } from '../drills/cases.ts'
import type { DeckName } from '../drills/decks.ts'
import type { Decks, Source, Term } from './course.ts'
import type { TermMarker } from './terms-in-text.ts'

/** What the readers of one lesson, scenario or part share while they read it. */
export type Page = {
  /** The lesson's, scenario's or part's id. */
  readonly id: string
  readonly kind: 'lesson' | 'scenario' | 'part'
  /** The address that links to places on this page begin with: empty on the page itself. */
  readonly here: string
  /** The folder the site is served from, `/` or `/some/base/`. */
  readonly base: string
  /** Addresses of the images there are, such as `/images/cairn.svg`. */
  readonly images: ReadonlySet<string>
  readonly scenarios: ReadonlySet<string>
  /** What the drills have to offer; null where a file cannot be read, so that nothing is said about it. */
  readonly decks: Readonly<Record<DeckName, Decks[DeckName] | null>>
  readonly cases: readonly ScoreCase[] | null
  /** The works there are; null where their file cannot be read, so that nothing is said about them. */
  readonly sources: ReadonlyMap<string, Source> | null
  /** Keys of the works the front matter lists; null where it cannot be read. */
  readonly listed: ReadonlySet<string> | null
  /** Keys of the works its text cites: filled while reading. */
  readonly cited: Set<string>
  /** Links within the site, to be checked once all pages are read: filled while reading. */
  readonly links: Link[]
  /** Ids given so far and their lines, to find doubles: filled while reading. */
  readonly questions: Map<string, number>
  readonly cards: Map<string, number>
  readonly headings: Map<string, number>
  /** Who has spoken so far: filled while reading. */
  readonly speakers: Set<string>
  /** Where links can lead on this page: filled while reading. */
  readonly anchors: Set<string>
  /** Where each tag may stand, in words, by its name. */
  readonly tags: ReadonlyMap<string, string>
  readonly terms: TermMarker
  /** Makes a definition known to the course. */
  readonly define: (term: Term, line: number) => void
  readonly report: (line: number, message: string, remedy: string) => void
}

/** A link to a page of this site, as its author wrote it. */
export type Link = {
  readonly line: number
  /** The whole address: `/lessons/objectives/#a-place`. */
  readonly url: string
  /** As it stands in the file. */
  readonly written: string
}

/** The page for text that is shown elsewhere too, such as cards: its links to places here lead back to this page. */
export function travelling(page: Page): Page {
  return { ...page, here: `${page.base.replace(/\/$/, '')}/${page.kind === 'part' ? 'parts' : 'lessons'}/${page.id}/` }
}
