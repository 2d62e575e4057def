import type { Root } from 'mdast'
import { z } from 'zod'
import { lineOf } from './markdown.ts'
import { type Yaml, yamlText } from './yaml-text.ts'

const sentence = z.string().trim().min(1, 'empty')

/** What stands at the top of a lesson. Each description speaks to authors. */
export const lessonFields = z.strictObject({
  title: sentence.describe('The title is the name of the lesson in lists and above it.'),
  description: sentence
    .max(160, 'longer than 160 characters')
    .describe('The description is one plain sentence of at most 160 characters, for lists and search engines.'),
  goals: z
    .array(sentence)
    .min(1, 'empty')
    .describe('Goals are a list of what learners can do afterwards, each begun with a verb: - write a key result.'),
  minutes: z
    .int()
    .min(1, 'less than one')
    .max(240, 'more than 240')
    .describe('Minutes are a whole number: how long reading and exercises take.'),
  sources: z.array(z.string()).describe('Sources are a list of keys from content/sources.yaml: sources: [doerr-2018].'),
  renamed: z
    .array(z.string())
    .optional()
    .describe('Renamed is a list of former file names of this lesson: renamed: [old-name].')
})

/** What stands at the top of a scenario. */
export const scenarioFields = z.strictObject({
  title: sentence.describe('The title says who wants what: “A bakery that wants regulars”.'),
  field: sentence.describe('The field is who writes: marketing, product, school, sales …'),
  cycle: sentence.describe('The cycle is the period the OKR is for: Q3 2026.'),
  summary: sentence.describe('The summary is one sentence for lists.')
})

/** The front matter of a file, or null with its mistakes reported. */
export function frontMatter<Value>(
  tree: Root,
  schema: z.ZodType<Value>,
  report: (line: number, message: string, remedy: string) => void
): Yaml<Value> | null {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    // Without its end it is a line across the page and a paragraph.
    if (node?.type === 'thematicBreak' && lineOf(node) === 1)
      report(1, 'the front matter is never closed.', 'Write a line --- below its last field.')
    else
      report(
        1,
        'the file has no front matter.',
        'Begin it with a line ---, then title: … and the other fields, then another line ---.'
      )
    return null
  }
  return yamlText(node.value, { schema, what: 'the front matter', firstLine: lineOf(node) + 1, report })
}
