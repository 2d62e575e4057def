import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { checked, short } from './schema-problems.ts'
import { yamlFaults } from './yaml-fault.ts'

type Report = (line: number, message: string, remedy: string) => void
type Path = readonly PropertyKey[]

/** A checked piece of YAML, with the line each of its fields stands on. */
export type Yaml<Value> = { readonly value: Value; readonly lineOf: (path: Path) => number }

/**
 * Reads YAML into the shape of a schema; null with every mistake reported.
 * @param what what it is called in messages: “the front matter”, “course.yaml”
 * @param firstLine the line of the file on which the text begins
 */
export function yamlText<Value>(
  text: string,
  { schema, what, firstLine, report }: { schema: z.ZodType<Value>; what: string; firstLine: number; report: Report }
): Yaml<Value> | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(Math.min(offset, text.length)).line + firstLine - 1
  const faults = yamlFaults(text, document, lineAt)
  for (const { offset, message, remedy } of faults) {
    const line = lineAt(offset)
    const row = short((text.split('\n')[line - firstLine] ?? '').trim())
    report(line, `${what} cannot be read at “${row}”: ${message}.`, remedy)
  }
  if (faults.length > 0) return null
  const lineOf = (path: Path) => {
    const offset = offsetOf(document.contents, path)
    return offset === null ? firstLine : lineAt(offset)
  }
  const written = (name: string) => `${name}: …`
  const value = checked(schema, document.toJS() ?? {}, { what, part: 'field', written, lineOf, report })
  return value === null ? null : { value, lineOf }
}

/** Where a field begins (its name, for a field of a map), or the nearest thing around it that exists. */
function offsetOf(root: Node | null, path: Path): number | null {
  let node: unknown = root
  let offset = root?.range?.[0] ?? null
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isCollection(node)) {
      node = node.get(Number(step), true)
      if (isScalar(node) || isCollection(node)) offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
