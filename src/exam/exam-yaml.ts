import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import type { ExamProblem } from './exam-problem.ts'

/** A value of a YAML file, and where it stands. */
export type Located = { readonly value: unknown; readonly line: number }
/** The fields of a map; `line` is where the map begins. */
export type Fields = { readonly line: number; readonly fields: ReadonlyMap<string, Located> }

/**
 * A YAML text that remembers on which line each value stands.
 * Problems never quote rows of the text: the held-out part must not be shown, not even where it is broken.
 */
export class ExamYaml {
  readonly problems: ExamProblem[] = []
  readonly root: Located
  readonly #file: string
  readonly #lines = new LineCounter()

  constructor(text: string, file: string) {
    this.#file = file
    const parsed = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false })
    for (const { pos, code } of parsed.errors)
      this.report(
        this.#lines.linePos(pos[0]).line,
        `this is not YAML: ${code.toLowerCase().replaceAll('_', ' ')}.`,
        'Put "quotes" round a text that holds a colon, a hash, a bracket or a quote.'
      )
    this.root = { value: parsed.errors.length > 0 ? null : parsed.contents, line: 1 }
  }

  report(line: number, message: string, remedy: string): void {
    this.problems.push({ file: this.#file, line, message, remedy })
  }

  /** The items of a list; null where the value is none. */
  items({ value, line }: Located): Located[] | null {
    return isSeq(value) ? value.items.map(item => ({ value: item, line: this.#lineOf(item) ?? line })) : null
  }

  /** The fields of a map; null where the value is none. YAML itself refuses a name given twice. */
  fields({ value, line }: Located): Fields | null {
    if (!isMap(value)) return null
    const fields = new Map<string, Located>()
    for (const { key, value: content } of value.items)
      fields.set(isScalar(key) ? String(key.value) : '', { value: content, line: this.#lineOf(key) ?? line })
    return { line: this.#lineOf(value) ?? line, fields }
  }

  #lineOf(node: unknown): number | null {
    const offset = isNode(node) ? node.range?.[0] : undefined
    return offset === undefined ? null : this.#lines.linePos(offset).line
  }
}

/** A value to be quoted in a message: a name as it stands, anything longer (it may be a draft’s text) cut away. */
export function shown(value: unknown): string {
  const text = String(value ?? '')
  return /^[\p{L}\p{N}_.-]{0,40}$/u.test(text) ? text : '…'
}

/** The plain value of a scalar; undefined for a list, a map or nothing at all. */
export function scalar({ value }: Located): Scalar['value'] | undefined {
  if (value === null) return null
  return isScalar(value) ? value.value : undefined
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}
