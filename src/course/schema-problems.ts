import { z } from 'zod'
import { didYouMean } from './nearest.ts'

type Path = readonly PropertyKey[]

/** What the checked thing is called in messages, and where its fields stand. */
export type Checked = {
  /** Begins a sentence: “the front matter”, “<Card>”. */
  readonly what: string
  /** “field” or “attribute”. */
  readonly part: string
  /** How one is written, for the remedy: `title: …`, `title="…"`. */
  readonly written: (name: string) => string
  readonly lineOf: (path: Path) => number
  readonly report: (line: number, message: string, remedy: string) => void
}

/** The value in its schema's shape, or null with every mistake reported in words for an author. */
export function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  { what, part, written, lineOf, report }: Checked
): Value | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.path
    const name = nameOf(path)
    const found = quoted(valueAt(value, path))
    const about = descriptionOf(schema, path)
    const line = lineOf(path)
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsOf(schema, path)
      for (const key of issue.keys) {
        const hint = known.length === 0 ? 'It has none.' : `Known here: ${known.join(', ')}.`
        const place = path.length === 0 ? what : `“${name}” in ${what}`
        report(lineOf([...path, key]), `${place} has an unknown ${part} “${key}”.`, `${didYouMean(key, known)}${hint}`)
      }
    } else if (valueAt(value, path) === undefined) {
      report(
        line,
        `${what} lacks ${path.length > 1 ? 'the' : 'its'} ${part} “${name}”.`,
        `Write ${written(lastName(path))}. ${about}`.trim()
      )
    } else if (issue.code === 'invalid_value') {
      const values = issue.values.map(String)
      const near = didYouMean(String(valueAt(value, path)), values)
      report(line, `the ${part} “${name}” of ${what} is ${found}.`, `${near}Write one of: ${values.join(', ')}.`)
    } else if (issue.code === 'invalid_type') {
      report(
        line,
        `the ${part} “${name}” of ${what} is ${found}, not ${kindOf(issue.expected)}.`,
        about || `Write ${written(lastName(path))}.`
      )
    } else {
      report(
        line,
        `the ${part} “${name}” of ${what} is ${found}: ${issue.message}.`,
        about || `Write ${written(lastName(path))}.`
      )
    }
  }
  return null
}

/** A name for a place in the data: `parts[1].title`, counted from 1 as an author counts. */
function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    ''
  )
}

function lastName(path: Path): string {
  return String(path.findLast(step => typeof step === 'string') ?? '')
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value
  )
}

/** A value as an author would recognise it, short. */
function quoted(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of fields'
  const text = String(value)
  return text === '' ? 'empty' : `“${text.length > 60 ? `${text.slice(0, 60)} …` : text}”`
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields'
  }
  return kinds[expected] ?? expected
}

function inside(schema: z.ZodType, path: Path): z.ZodType | null {
  let inner: unknown = schema
  for (const step of path) {
    if (inner instanceof z.ZodOptional) inner = inner.unwrap()
    if (inner instanceof z.ZodObject) inner = inner.shape[String(step)]
    else if (inner instanceof z.ZodArray) inner = inner.element
    else if (inner instanceof z.ZodRecord) inner = inner.valueType
    else return null
  }
  return inner instanceof z.ZodType ? inner : null
}

/** The sentence for authors at a place, or at the nearest place around it that has one. */
function descriptionOf(schema: z.ZodType, path: Path): string {
  for (let end = path.length; end > 0; end--) {
    const description = inside(schema, path.slice(0, end))?.description
    if (description !== undefined) return description
  }
  return ''
}

function fieldsOf(schema: z.ZodType, path: Path): string[] {
  let found = inside(schema, path)
  if (found instanceof z.ZodOptional) found = inside(schema, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}
