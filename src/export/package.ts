import { strToU8, zipSync } from 'fflate'

/** A zip with these files, the same bytes for the same files in every time zone and year. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    // The zip format keeps local time, so the date is made of local parts.
    return [name, [bytes, { mtime: new Date(1980, 0, 1), level: 9 as const }]] as const
  })
  return new Uint8Array(zipSync(Object.fromEntries(entries.map(([name, [bytes, how]]) => [name, [bytes, how]]))))
}
