import { isObject } from './object.ts'

/** Deeper than anything Cairn writes; hostile nesting would overflow the stack of whoever walks it. */
const DEEPEST = 24

/** True for plain JSON data of a sane depth: what may be kept although nobody here knows what it means. */
export function isJson(value: unknown, depth = DEEPEST): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  return Object.values(value).every(inner => isJson(inner, depth - 1))
}

/** The same text for the same data, whatever the order of its keys: settles ties the same way on every device. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.keys(value)
    .filter(key => value[key] !== undefined)
    .toSorted()
  return `{${entries.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`
}
