import type { Term } from './course.ts'
import type { Reporter } from './folder.ts'
import { deadLink, type Places } from './links.ts'
import type { Page } from './page.ts'
import { type TermIndex, termMarker } from './terms-in-text.ts'

/** What every page of a course may refer to. */
export type Site = Pick<Page, 'base' | 'here' | 'images' | 'sources' | 'tags' | 'scenarios' | 'decks' | 'cases'>

/** The pages of a course while they are read, and the terms they define: each once, marked from there on. */
export class Pages {
  /** In the order they were opened, each with its file. */
  readonly all: { readonly file: string; readonly page: Page }[] = []
  private readonly site: Site
  private readonly reporter: Reporter
  private readonly index: TermIndex = new Map()
  private readonly defined = new Map<string, { readonly term: Term; readonly place: string }>()

  constructor(site: Site, reporter: Reporter) {
    this.site = site
    this.reporter = reporter
  }

  /** Every term there is a definition of, by its id. */
  get terms(): ReadonlyMap<string, Term> {
    return new Map([...this.defined].map(([id, { term }]) => [id, term]))
  }

  /** An empty page of a file, to be filled by whoever reads it. */
  open(own: Pick<Page, 'id' | 'kind' | 'listed'>, file: string): Page {
    const [report, marker, anchors] = [this.reporter(file), termMarker(this.index), new Set<string>()]
    const define: Page['define'] = (term, line) => {
      const before = this.defined.get(term.id)
      if (before) {
        const remedy = 'Keep one definition; give a different term its own id="…".'
        return report(line, `the term “${term.term}” is defined in ${before.place} already.`, remedy)
      }
      this.defined.set(term.id, { term, place: `${file}:${line}` })
      anchors.add(`definition-${term.id}`)
      marker.learn(term)
    }
    const page: Page = {
      ...this.site,
      ...own,
      anchors,
      terms: marker,
      define,
      report,
      cited: new Set(),
      links: [],
      questions: new Map(),
      cards: new Map(),
      headings: new Map(),
      speakers: new Set()
    }
    this.all.push({ file, page })
    return page
  }

  /** Where links can lead on the lessons that were read, by their id. */
  get anchors(): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map(this.all.flatMap(({ page }) => (page.kind === 'lesson' ? [[page.id, page.anchors]] : [])))
  }

  /** Reports every link that leads nowhere. */
  checkLinks(places: Places): void {
    for (const { file, page } of this.all)
      for (const link of page.links) {
        const dead = deadLink(link, places, this.site.images)
        if (dead) this.reporter(file)(link.line, dead.message, dead.remedy)
      }
  }
}
