import type { Plugin } from 'vite'
import { isNode, type Node } from './syntax.ts'

/** What a criterion holds for its page and its tests alone. The writing desk fetches it when somebody asks why. */
const FOR_PAGES = new Set(['why', 'dissent', 'examples', 'allows', 'sources'])

/**
 * Leaves out of the browser’s copy of each criterion what only its page and its tests read: a criterion stays one file
 * for people, and the grader stays light for learners.
 */
export function leanCriteria(): Plugin {
  return {
    name: 'cairn:lean-criteria',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!/\/src\/grader\/criteria\/[\w-]+\.ts$/.test(id)) return undefined
      let lean = code
      for (const { start, end } of propertiesIn(this.parse(code)).toReversed())
        lean = lean.slice(0, start) + lean.slice(end).replace(/^\s*,/, '')
      return { code: lean, map: null }
    }
  }
}

/** The properties to leave out, in the order of the text: those of the object handed to `criterion`. */
function propertiesIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(propertiesIn)
  if (!isNode(node)) return []
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'criterion') {
    const [definition] = Array.isArray(node.arguments) ? node.arguments : []
    const properties: unknown[] =
      isNode(definition) && Array.isArray(definition.properties) ? definition.properties : []
    return properties.filter(
      (property): property is Node =>
        isNode(property) && isNode(property.key) && FOR_PAGES.has(String(property.key.name))
    )
  }
  return Object.values(node).flatMap(propertiesIn)
}
