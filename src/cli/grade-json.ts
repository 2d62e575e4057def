import type { Draft } from '../okr/draft.ts'
import { Located } from '../okr/pasted/places.ts'
import { jsonPlaces } from './grade-json-places.ts'
import { nearest } from './okr-nearest.ts'
import { Unusable } from './okr-terminal.ts'

/** A step into JSON: a field’s name or an element’s index. */
type Step = string | number

/** A report on more would not fit into the memory of a small machine. */
export const MOST_KEY_RESULTS = 50_000

const FIELDS = ['objective', 'keyResults', 'cycle']
const EXAMPLE = '{"objective": "…", "keyResults": ["…", "…"]}'

/** Says that one OKR has more key results than can be graded. */
export function tooMany(count: number): string {
  return `${count} key results in one OKR; ${MOST_KEY_RESULTS} are the most. Split it into several OKRs.`
}

/** Where the string that opens at `start` ends, its closing quote included. */
function stringEnd(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}

/** The offset of a value in valid JSON; of the whole where there is none at that path. */
function offsetOf(json: string, path: readonly Step[]): number {
  const here: Step[] = []
  let key = ''
  const reached = () => here.length === path.length && here.every((step, at) => step === path[at])
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] ?? ''
    if (/[\s,:]/.test(sign)) {
      const last = here.at(-1)
      if (sign === ',' && typeof last === 'number') here[here.length - 1] = last + 1
      continue
    }
    if (sign === '}' || sign === ']') {
      here.pop()
      continue
    }
    const end = sign === '"' ? stringEnd(json, at) : at
    if (sign === '"' && typeof here.at(-1) === 'string' && /^\s*:/.test(json.slice(end, end + 50))) {
      key = json.slice(at + 1, end - 1)
      here[here.length - 1] = key
      at = end - 1
      continue
    }
    if (reached()) return at
    if (sign === '{') here.push('')
    else if (sign === '[') here.push(0)
    else if (sign === '"') at = end - 1
  }
  return 0
}

/** Whether a parser only ran out of text, so that the mistake lies further on. */
function ranOut(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const position = /position (\d+)/.exec(message)?.[1]
    return (
      /end of JSON|Unterminated string/.test(message) ||
      (position !== undefined && Number(position) >= json.trimEnd().length)
    )
  }
}

/** The line, from 0, on which JSON stops being JSON: the first one whose text cannot be the start of any. */
function brokenLine(lines: readonly string[]): number {
  let low = 1
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranOut(lines.slice(0, middle).join('\n'))) low = middle + 1
    else high = middle
  }
  return low - 1
}

function excerpt(text: string): string {
  const line = (text.slice(0, 200).split('\n', 1)[0] ?? '').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** JSON as people hand it over, checked. `firstLine`: the number of its first line in the file. */
export class JsonInput {
  private readonly name: string
  private readonly text: string
  private readonly firstLine: number
  private readonly warn: (message: string) => void
  private index: ReadonlyMap<string, Located> | null = null

  constructor(name: string, text: string, firstLine: number, warn: (message: string) => void) {
    this.name = name
    this.text = text
    this.firstLine = firstLine
    this.warn = warn
  }

  /** One OKR, or the list of them. Throws `Unusable` with file, line, value and remedy. */
  drafts(): Draft | Draft[] {
    const value = this.parsed()
    return Array.isArray(value) ? value.map((item: unknown, at) => this.draft(item, [at])) : this.draft(value, [])
  }

  /** Where the objective and the key results of the OKR at a path stand. */
  places(path: readonly Step[], keyResults: number): { objective: Located | null; keyResults: Located[] } {
    this.index ??= jsonPlaces(this.text)
    const index = this.index
    const place = (...steps: Step[]) => index.get([...path, ...steps].join('.'))
    return {
      objective: place('objective') ?? null,
      keyResults: Array.from({ length: keyResults }, (_, at) => place('keyResults', at) ?? new Located([], []))
    }
  }

  /** One OKR, as on a line of JSON Lines. */
  single(): Draft {
    return this.draft(this.parsed(), [])
  }

  private parsed(): unknown {
    try {
      return JSON.parse(this.text)
    } catch (error) {
      const lines = this.text.split('\n')
      const at = brokenLine(lines)
      const why =
        error instanceof Error ? (error.message.split(/,? ["“.]|\bin JSON/, 1)[0] ?? '').trim() : 'cannot be read'
      throw new Unusable(
        `${this.name}:${this.firstLine + at}: not valid JSON: ${why || 'it ends too early'}, in “${excerpt(lines[at] ?? '')}”. Write ${EXAMPLE}`
      )
    }
  }

  private draft(value: unknown, path: readonly Step[]): Draft {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.wrong(path, 'an OKR', `Write ${EXAMPLE}`)
    }
    const fields: Readonly<Record<string, unknown>> = { ...value }
    const unknown = Object.keys(fields).filter(field => !FIELDS.includes(field))
    const objective = this.field(fields, 'objective', path, unknown)
    if (objective !== null && typeof objective !== 'string') {
      throw this.wrong([...path, 'objective'], '"objective"', 'Write a text, or null where there is none.')
    }
    const keyResults = this.field(fields, 'keyResults', path, unknown)
    if (!Array.isArray(keyResults)) {
      throw this.wrong([...path, 'keyResults'], '"keyResults"', 'Write a list of texts: ["…", "…"].')
    }
    if (keyResults.length > MOST_KEY_RESULTS) {
      throw new Unusable(`${this.at([...path, 'keyResults'])}: ${tooMany(keyResults.length)}`)
    }
    const texts: string[] = []
    for (const [at, text] of keyResults.entries()) {
      if (typeof text !== 'string')
        throw this.wrong([...path, 'keyResults', at], `"keyResults"[${at}]`, 'Write a text.')
      texts.push(text)
    }
    const cycle = fields.cycle
    if (cycle !== undefined && typeof cycle !== 'string') {
      throw this.wrong([...path, 'cycle'], '"cycle"', 'Write a text such as "Q3 2026", or leave it out.')
    }
    if (unknown.length > 0) this.unknown(unknown, path)
    return cycle === undefined ? { objective, keyResults: texts } : { objective, keyResults: texts, cycle }
  }

  private field(
    fields: Readonly<Record<string, unknown>>,
    name: string,
    path: readonly Step[],
    others: string[]
  ): unknown {
    if (Object.hasOwn(fields, name)) return fields[name]
    const typo = others.find(other => nearest(other.replace(/[_\s-]/g, ''), [name]) !== null)
    const remedy = typo ? `Rename ${JSON.stringify(excerpt(typo))} to "${name}".` : `Write ${EXAMPLE}`
    throw new Unusable(`${this.at(path)}: "${name}" is missing in ${this.shown(path)}. ${remedy}`)
  }

  private unknown(fields: readonly string[], path: readonly Step[]): void {
    const shown = fields.slice(0, 3).map(field => JSON.stringify(excerpt(field)))
    const more = fields.length > 3 ? ` and ${fields.length - 3} more` : ''
    this.warn(
      `${this.at(path)}: not read: ${shown.join(', ')}${more}. Known are ${FIELDS.map(field => `"${field}"`).join(', ')}.`
    )
  }

  private wrong(path: readonly Step[], what: string, remedy: string): Unusable {
    return new Unusable(`${this.at(path)}: ${what} cannot be ${this.shown(path)}. ${remedy}`)
  }

  /** The value as it is written, shortened. */
  private shown(path: readonly Step[]): string {
    const from = offsetOf(this.text, path)
    const rest = this.text.slice(from, from + 200)
    const scalar = /^(?:"(?:[^"\\]|\\.)*"|[^\s,{}[\]]+)/.exec(rest)?.[0]
    return excerpt(scalar ?? rest)
  }

  private at(path: readonly Step[]): string {
    const before = this.text.slice(0, offsetOf(this.text, path))
    return `${this.name}:${this.firstLine + before.split('\n').length - 1}`
  }
}
