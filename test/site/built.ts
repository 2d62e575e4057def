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
