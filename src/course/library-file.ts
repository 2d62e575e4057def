import { z } from 'zod'
import { isKebab, kebab } from './kebab.ts'
import {
  audiences,
  functions,
  type LibraryFunction,
  type LibraryOkr,
  places,
  sizes,
  type TaughtLine,
  tags
} from './library.ts'
import { didYouMean } from './nearest.ts'
import { yamlText } from './yaml-text.ts'

type Report = (line: number, message: string, remedy: string) => void

const sentence = z.string().trim().min(1, 'empty')

const keysOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  Object.keys(names).filter((key): key is Key => Object.hasOwn(names, key))

const faults = z
  .array(z.string())
  .min(1, 'empty')
  .optional()
  .describe(
    'Faults are a list of criteria the line misses: faults: [outcome, deadline]. Leave it out where there are none.'
  )
const comment = sentence.describe('The comment says what is wrong, or right, with the line, and why it matters.')
const text = sentence.describe('The text is the line as its writer wrote it.')

const commitment = z.enum(['committed', 'aspirational'])

const weakLine = z.strictObject({ text, faults, comment })
const disputed = z
  .array(z.string())
  .min(1, 'empty')
  .optional()
  .describe('Disputed is a list of criteria whose finding on this line you hold to be wrong: disputed: [target].')
const strongLine = z.strictObject({ text, disputed, comment })

const entryFields = z.strictObject({
  id: sentence.describe('The id is a short name in lower case with hyphens, kept for ever.'),
  title: sentence
    .max(60, 'longer than 60 characters')
    .describe('The title says who wants what, in at most 60 characters.'),
  audience: z.enum(keysOf(audiences)),
  place: z.enum(keysOf(places)),
  size: z.enum(keysOf(sizes)).optional(),
  tags: z
    .array(z.enum(keysOf(tags)))
    .min(1, 'empty')
    .describe('Tags are a list of kinds of situation: tags: [growth].'),
  situation: sentence.describe('The situation is two sentences: who writes, and what troubles them.'),
  cycle: sentence.describe('The cycle is the period the OKR is for: Q3 2026.'),
  commitment,
  weak: z
    .strictObject({
      cycle: z.literal('none').optional().describe('The weak version may write cycle: none, and has no dates then.'),
      commitment: commitment.optional(),
      objective: weakLine,
      keyResults: z.array(weakLine).min(1, 'empty'),
      set: z.strictObject({ faults, comment }).optional()
    })
    .describe('The weak version has an objective, keyResults and perhaps a set; each has a comment.'),
  strong: z
    .strictObject({
      objective: strongLine,
      keyResults: z.array(strongLine).min(2, 'fewer than two').max(5, 'more than five'),
      set: z.strictObject({ comment }).optional()
    })
    .describe('The strong version has an objective and two to five keyResults; each has text and comment.'),
  sceptic: z
    .array(sentence)
    .min(1, 'empty')
    .describe('Sceptic is a list of what a doubter could still ask of the strong version.')
})

const fileFields = z
  .array(entryFields)
  .describe('A file of the library is a list; each entry begins with - id: a-short-name.')

type Entry = z.infer<typeof entryFields>

/** What the entries of one file are checked against, beside their shape. */
export type LibraryPage = {
  /** The field the file is named after. */
  readonly function: LibraryFunction
  /** Ids of the grader’s criteria. */
  readonly criteria: readonly string[]
  /** Ids given so far and where, over all files: filled while reading. */
  readonly ids: Map<string, string>
  readonly file: string
  readonly report: Report
}

/** The entries of one file of the library; none where it cannot be read. Every mistake is reported. */
export function readLibraryFile(source: string, page: LibraryPage): readonly LibraryOkr[] {
  const yaml = yamlText(source, {
    schema: fileFields,
    what: `${page.function}.yaml`,
    firstLine: 1,
    report: page.report
  })
  if (yaml === null) return []
  return yaml.value.map((entry, at) => {
    checkId(entry.id, yaml.lineOf([at, 'id']), page)
    checkCriteria(entry, path => yaml.lineOf([at, ...path]), page)
    return entryOf(entry, page.function)
  })
}

function checkId(id: string, line: number, { ids, file, report }: LibraryPage): void {
  const before = ids.get(id)
  if (!isKebab(id))
    report(line, `the id “${id}” is not in lower case with hyphens.`, `Write “${kebab(id) || 'a-short-name'}”.`)
  if (before !== undefined)
    report(line, `the id “${id}” is there twice, first at ${before}.`, 'Give one of them another id.')
  else ids.set(id, `${file}:${line}`)
}

function checkCriteria(
  { weak, strong }: Entry,
  lineOf: (path: readonly PropertyKey[]) => number,
  { criteria, report }: LibraryPage
): void {
  const lists = [
    { path: ['weak', 'objective', 'faults'], ids: weak.objective.faults },
    ...weak.keyResults.map(({ faults }, index) => ({ path: ['weak', 'keyResults', index, 'faults'], ids: faults })),
    { path: ['weak', 'set', 'faults'], ids: weak.set?.faults },
    { path: ['strong', 'objective', 'disputed'], ids: strong.objective.disputed },
    ...strong.keyResults.map(({ disputed }, index) => ({
      path: ['strong', 'keyResults', index, 'disputed'],
      ids: disputed
    }))
  ]
  for (const { path, ids = [] } of lists) {
    for (const [index, id] of ids.entries()) {
      if (criteria.includes(id)) continue
      const remedy = `${didYouMean(id, criteria)}Criteria are: ${criteria.join(', ')}.`
      report(lineOf([...path, index]), `there is no criterion “${id}”.`, remedy)
    }
  }
}

function entryOf({ weak, strong, size, commitment, ...own }: Entry, field: LibraryFunction): LibraryOkr {
  return {
    ...own,
    function: field,
    size: size ?? null,
    weak: {
      objective: lineOf(weak.objective),
      keyResults: weak.keyResults.map(lineOf),
      set: weak.set ? { comment: weak.set.comment, faults: weak.set.faults ?? [] } : null,
      cycle: weak.cycle === 'none' ? null : own.cycle,
      commitment: weak.commitment ?? commitment
    },
    strong: {
      objective: lineOf(strong.objective),
      keyResults: strong.keyResults.map(lineOf),
      set: strong.set ? { comment: strong.set.comment, faults: [] } : null,
      cycle: own.cycle,
      commitment
    }
  }
}

type Line = { text: string; comment: string; faults?: string[] | undefined; disputed?: string[] | undefined }

function lineOf({ text, comment, faults = [], disputed = [] }: Line): TaughtLine {
  return { text, comment, faults, disputed }
}

/** Whether a file name without its ending is a field of the library. */
export function isFunction(name: string): name is LibraryFunction {
  return Object.hasOwn(functions, name)
}
