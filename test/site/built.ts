import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** The built site, as `npm run build` leaves it. */
export const dist = new URL('../../dist', import.meta.url).pathname

export type BuiltPage = {
  /** Address within the site, such as `/lessons/objectives/`. */
  readonly path: string
  readonly file: string
  readonly html: string
}

/** Every page of a built site, in order of their addresses. */
export function pagesIn(folder: string): BuiltPage[] {
  return filesIn(folder)
    .filter(file => file.endsWith('.html'))
    .map(file => ({
      file,
      path: `/${file.slice(folder.length + 1).replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(file, 'utf8')
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** Bytes over the wire with brotli. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text).length
}

/** A script and everything it imports at once, as files. */
export function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+)["']/g
  )) {
    if (name) closureOf(posix.join(dirname(file), name), seen)
  }
  return seen
}

/** The list of islands that the first of them fetches, and the file each island starts with, by its name. */
export function islandsBuilt(): { readonly list: string; readonly starts: ReadonlyMap<string, string> } {
  const folder = join(dist, '_astro')
  const list = readdirSync(folder)
    .filter(file => /^all\..*\.js$/.test(file))
    .map(file => join(folder, file))
    .find(file => readFileSync(file, 'utf8').includes('quiz:'))
  if (list === undefined) throw new Error('The build holds no list of islands. Run npm run build.')
  const found = readFileSync(list, 'utf8').matchAll(/([\w-]+):\(\)=>\w+\(\(\)=>import\([`"']\.\/([^`"']+)/g)
  return { list, starts: new Map([...found].map(([, name = '', file = '']) => [name, join(folder, file)])) }
}
