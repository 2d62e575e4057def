import { z } from 'zod'
import { isKebab, kebab } from './kebab.ts'
import { didYouMean } from './nearest.ts'
import { yamlText } from './yaml-text.ts'

const text = z.string().trim().min(1, 'empty')

const courseFields = z.strictObject({
  title: text.describe('The title is the name of the course.'),
  parts: z
    .array(
      z.strictObject({
        id: text.describe('The id is a short name in lower case with hyphens, kept for ever.'),
        title: text.describe('The title is the name of the part.'),
        summary: text.describe('The summary is one sentence on what the part teaches.'),
        lessons: z
          .array(text)
          .describe('Lessons are a list of file names in content/lessons/ without “.mdx”, in order.')
      })
    )
    .describe('Parts are a list; each has id, title, summary and lessons.')
})

/** What comes back in the review under a word of its own: “term/okr”, “flaw/target”. */
const OWN_PREFIXES: ReadonlySet<string> = new Set(['term', 'flaw'])

export type Outline = z.infer<typeof courseFields> & {
  /** The line a part begins on. */
  readonly lineOf: (part: string) => number
}

/**
 * The parts and the order of lessons from `course.yaml`; null where it cannot be read.
 * @param lessons ids of the lessons there are
 */
export function readOutline(
  source: string,
  lessons: ReadonlySet<string>,
  report: (line: number, message: string, remedy: string) => void
): Outline | null {
  const yaml = yamlText(source, { schema: courseFields, what: 'course.yaml', firstLine: 1, report })
  if (yaml === null) return null
  const { value, lineOf } = yaml
  const parts = new Map<string, number>()
  const listed = new Map<string, number>()
  for (const [at, part] of value.parts.entries()) {
    const line = lineOf(['parts', at, 'id'])
    if (!isKebab(part.id))
      report(
        line,
        `the id “${part.id}” of a part is not in lower case with hyphens.`,
        `Write “${kebab(part.id) || 'part-1'}”.`
      )
    if (parts.has(part.id))
      report(
        line,
        `the part “${part.id}” is there twice, first on line ${parts.get(part.id)}.`,
        'Give one of them another id.'
      )
    // Questions go by “part/question” or “lesson/question”, so the two must never be the same word.
    if (lessons.has(part.id))
      report(
        line,
        `the id “${part.id}” of a part is a lesson’s too.`,
        'Give the part another id; questions of both begin with it.'
      )
    parts.set(part.id, line)
    for (const [index, id] of part.lessons.entries()) {
      const line = lineOf(['parts', at, 'lessons', index])
      if (OWN_PREFIXES.has(id))
        report(
          line,
          `a lesson cannot be called “${id}”.`,
          'Rename its file; the ids of other cards begin with this word.'
        )
      else if (!lessons.has(id)) {
        const hint = didYouMean(id, [...lessons])
        report(line, `there is no lesson “${id}”.`, `${hint}Lessons are files: content/lessons/${id}.mdx.`)
      }
      if (listed.has(id))
        report(line, `the lesson “${id}” is listed twice, first on line ${listed.get(id)}.`, 'Delete one of the two.')
      else listed.set(id, line)
    }
  }
  return { ...value, lineOf: part => parts.get(part) ?? 1 }
}
