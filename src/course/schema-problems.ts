import { z } from 'zod'
import { didYouMean, nearest } from './nearest.ts'

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
export function checked<Value>(schema: z.ZodType<Value>, value: unknown, about: Checked): Value | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const misspelt = new Set<string>()
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') unknownFields(schema, issue, misspelt, about)
  }
  for (const issue of result.error.issues) {
    // A field that is there under a misspelt name is not missing as well.
    if (issue.code !== 'unrecognized_keys' && !misspelt.has(nameOf(issue.path))) wrongValue(schema, value, issue, about)
  }
  return null
}

type Unknown = Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>

function unknownFields(schema: z.ZodType, { path, keys }: Unknown, misspelt: Set<string>, about: Checked): void {
  const known = fieldsOf(schema, path)
  for (const key of keys) {
    const near = nearest(key, known)
    if (near !== null) misspelt.add(nameOf([...path, near]))
    const fields = known.length === 0 ? 'It has none.' : `Known here: ${known.join(', ')}.`
    // Half of “24,3”, which was meant as one number.
    const hint = /^\d+$/.test(key) ? `Decimals have a point: 24.3. ${fields}` : fields
    const place = path.length === 0 ? about.what : `“${nameOf(path)}” in ${about.what}`
    const message = `${place} has an unknown ${about.part} “${key}”.`
    about.report(about.lineOf([...path, key]), message, `${didYouMean(key, known)}${hint}`)
  }
}

function wrongValue(
  schema: z.ZodType,
  whole: unknown,
  issue: Exclude<z.core.$ZodIssue, Unknown>,
  { what, part, written, lineOf, report }: Checked
): void {
  const { path } = issue
  const value = valueAt(whole, path)
  const found = quoted(value)
  const subject = path.length === 0 ? `${what} is ${found}` : `the ${part} “${nameOf(path)}” of ${what} is ${found}`
  const name = lastName(path)
  const write = name === '' ? 'Compare it with content/README.md.' : `Write ${written(name)}.`
  const description = descriptionOf(schema, path)
  const line = lineOf(path)
  if (value === undefined) {
    const which = path.length > 1 ? 'the' : 'its'
    report(line, `${what} lacks ${which} ${part} “${nameOf(path)}”.`, `${write} ${description}`.trim())
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    report(line, `${subject}.`, `${didYouMean(String(value), values)}Write one of: ${values.join(', ')}.`)
  } else if (issue.code === 'invalid_type' && value !== null) {
    report(line, `${subject}, not ${kindOf(issue.expected)}.`, description || write)
  } else {
    report(line, found === 'empty' ? `${subject}.` : `${subject}: ${issue.message}.`, description || write)
  }
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
  return text === '' ? 'empty' : `“${short(text)}”`
}

/** A text to be quoted in a message, cut where it is longer than 60 characters. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
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
  for (let end = path.length; end >= 0; end--) {
    const description = inside(schema, path.slice(0, end))?.description
    if (description !== undefined) return description
  }
  return ''
}

function fieldsOf(schema: z.ZodType, path: Path): string[] {
  const found = inside(schema, path)
  const inner = found instanceof z.ZodOptional ? found.unwrap() : found
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}
