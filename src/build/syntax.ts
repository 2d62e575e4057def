/** A node of a syntax tree, as far as the build looks at it. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown }

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
