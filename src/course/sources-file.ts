import { z } from 'zod'
import type { Source } from './course.ts'
import { isKebab, kebab } from './kebab.ts'
import { yamlText } from './yaml-text.ts'

const text = z.string().trim().min(1, 'empty')

const sourcesFields = z.record(
  z.string(),
  z.strictObject({
    author: text.describe('The author is a name or several: John Doerr, Locke and Latham.'),
    title: text.describe('The title is the title of the work.'),
    year: z
      .union([z.string(), z.number()])
      .transform(String)
      .describe('The year is when it was published: 2018, or undated.'),
    url: z
      .string()
      .regex(/^https:\/\/[^/\s]\S*$/, 'not an address that begins with https://')
      .optional()
      .describe('The url begins with https://; leave it out where there is none.'),
    note: text.optional().describe('The note says how the work was read, or what it is good for.')
  })
)

/** The works cited, by key, from `sources.yaml`; null where it cannot be read. */
export function readSources(
  source: string,
  report: (line: number, message: string, remedy: string) => void
): Map<string, Source> | null {
  const yaml = yamlText(source, { schema: sourcesFields, what: 'sources.yaml', firstLine: 1, report })
  if (yaml === null) return null
  return new Map(
    Object.entries(yaml.value).map(([id, { author, title, year, url, note }]) => {
      if (!isKebab(id))
        report(
          yaml.lineOf([id]),
          `the key “${id}” is not in lower case with hyphens.`,
          `Write “${kebab(id) || 'author-year'}”.`
        )
      return [id, { id, author, title, year, url: url ?? null, note: note ?? null }]
    })
  )
}
