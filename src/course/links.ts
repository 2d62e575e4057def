import { nearest } from './nearest.ts'
import type { Link, Page } from './page.ts'

/** What the site has to link to. */
export type Places = {
  /** Ids of the headings of each lesson, by lesson id; null where the lesson could not be read. */
  readonly lessons: ReadonlyMap<string, ReadonlySet<string> | null>
  readonly terms: ReadonlySet<string>
  readonly criteria: ReadonlySet<string>
  /** Ids of the OKRs of the library. */
  readonly library: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
}

/** Pages that are always there. */
const PAGES = [
  '/',
  '/glossary/',
  '/criteria/',
  '/library/',
  '/write/',
  '/practice/',
  '/review/',
  '/progress/',
  '/record/',
  '/about/'
]

/** The address a link leads to once the site stands under its base, and whether that is another site. */
export function linkAddress(url: string, line: number, page: Page): { href: string; outside: boolean } {
  if (/^https:\/\/[^/\s]/i.test(url)) return { href: url, outside: true }
  if (url.startsWith('#')) {
    page.links.push({ line, url: `/lessons/${page.id}/${url}`, written: url })
    return { href: `${page.here}${url}`, outside: false }
  }
  if (!url.startsWith('/') || url.startsWith('//')) {
    const remedy = /^http:|^\/\//i.test(url)
      ? `Write an address that begins with https://.`
      : 'Begin with https:// for another site, with / for a page of the course: /lessons/objectives/.'
    page.report(line, `the link “${url}” cannot be used.`, remedy)
    return { href: '', outside: false }
  }
  const [path = '', hash] = url.split('#')
  const whole = path.startsWith('/images/') || path.endsWith('/') ? path : `${path}/`
  page.links.push({ line, url: hash === undefined ? whole : `${whole}#${hash}`, written: url })
  return { href: `${page.base.replace(/\/$/, '')}${whole}${hash === undefined ? '' : `#${hash}`}`, outside: false }
}

/** The address of an image once the site stands under its base. */
export function imageAddress(url: string, line: number, page: Page): string {
  if (!page.images.has(url)) {
    const near = nearest(url, [...page.images])
    const remedy =
      near === null
        ? 'Put the file in public/images/ and write /images/name.svg.'
        : `Did you mean “${near}”? Images live in public/images/.`
    page.report(line, `there is no image “${url}”.`, remedy)
  }
  return `${page.base.replace(/\/$/, '')}${url}`
}

/** Why a link within the site leads nowhere, or null where it leads somewhere. */
export function deadLink(
  { url, written }: Link,
  { lessons, terms, criteria, library, parts }: Places,
  images: ReadonlySet<string>
): { message: string; remedy: string } | null {
  const [path = '', hash = ''] = url.split('#')
  const [, room, id = ''] = /^\/(lessons|criteria|library|parts)\/([^/]+)\/$/.exec(path) ?? []
  const known = { lessons, criteria, library, parts }
  const exists =
    room === 'lessons' || room === 'criteria' || room === 'library' || room === 'parts'
      ? known[room].has(id)
      : PAGES.includes(path) || images.has(path)
  if (!exists) {
    const rooms = Object.entries(known).flatMap(([name, ids]) => [...ids.keys()].map(at => `/${name}/${at}/`))
    const near = nearest(path, [...PAGES, ...rooms])
    return {
      message: `the link “${written}” leads to a page that does not exist.`,
      remedy:
        near === null
          ? `Pages are ${PAGES.join(', ')}, /lessons/…/, /parts/…/, /criteria/…/ and /library/…/.`
          : `Did you mean “${near}”?`
    }
  }
  // A lesson that could not be read may well have the place.
  const anchors = room === 'lessons' ? lessons.get(id) : path === '/glossary/' ? terms : null
  if (hash === '' || !anchors || anchors.has(hash)) return null
  const near = nearest(hash, [...anchors])
  return {
    message: `the link “${written}” leads to “#${hash}”, which is not on that page.`,
    remedy:
      near === null
        ? `There are: ${[...anchors].map(anchor => `#${anchor}`).join(', ') || 'no headings'}.`
        : `Did you mean “#${near}”?`
  }
}
