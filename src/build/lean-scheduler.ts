import type { Plugin } from 'vite'
import { isNode, type Node } from './syntax.ts'

/** Methods of the scheduler that nothing here calls: taking reviews back and planning anew are replays of a history to us. */
const UNUSED = new Set(['rollback', 'forget', 'reschedule', 'get_retrievability'])

/**
 * Leaves out of the browser’s copy of ts-fsrs what we never call: the bundler cannot drop methods of a class, nor the
 * four methods the library adds to every date. A third of its bytes go; the schedule in the browser tests stays the judge.
 */
export function leanScheduler(): Plugin {
  return {
    name: 'cairn:lean-scheduler',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!/\/ts-fsrs\/dist\/index\.mjs/.test(id)) return undefined
      const { body } = this.parse(code) as unknown as { body: readonly Node[] }
      const cuts = body.flatMap(statement => (addsToDates(statement, code) ? [statement] : unusedMethods(statement)))
      if (cuts.length < UNUSED.size + 4)
        this.error('ts-fsrs has changed: look again at what src/build/lean-scheduler.ts leaves out.')
      let lean = code
      for (const { start, end } of cuts.toReversed()) lean = lean.slice(0, start) + lean.slice(end)
      return { code: lean, map: null }
    }
  }
}

function addsToDates({ type, start, end }: Node, code: string): boolean {
  return type === 'ExpressionStatement' && code.slice(start, end).startsWith('Date.prototype.')
}

function unusedMethods(statement: Node): Node[] {
  const { type, id, body } = statement
  if (type !== 'ClassDeclaration' || !isNode(id) || id.name !== 'FSRS' || !isNode(body) || !Array.isArray(body.body))
    return []
  return body.body.filter(
    (member: unknown) => isNode(member) && isNode(member.key) && UNUSED.has(String(member.key.name))
  )
}
