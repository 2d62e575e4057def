import type { Plugin } from 'vite'
import { isNode, type Node } from './syntax.ts'

/**
 * Methods of the algorithm that need chance, which we never ask for, and those that read and watch parameters, which are
 * always the default ones here: schedule.ts borrows the formulas without their constructor, and so without its fields.
 */
const UNUSED = new Set([
  'apply_fuzz',
  'next_interval',
  '_seed',
  'param',
  'intervalModifier',
  'forgetting_curve',
  'constructor',
  'params_handler_proxy',
  'update_parameters',
  'prepare_parameters'
])

/** How many methods the library gives to every date. */
const ADDED = 4

/**
 * Leaves out of the browser’s copy of ts-fsrs what we never call but a bundler must keep: the methods it adds to every
 * date, which call the whole of its scheduler, and methods of a class. The schedule in the browser tests stays the judge.
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
      if (cuts.length < UNUSED.size + ADDED)
        this.error('ts-fsrs has changed: look again at what src/build/lean-scheduler.ts leaves out.')
      let lean = code
      for (const { start, end } of cuts.toReversed()) lean = lean.slice(0, start) + lean.slice(end)
      // Its own kinds of error are a family of classes, and nobody here asks which of them it was; lists are frozen in vain.
      lean = lean
        .replaceAll('new FSRSValidationError(', 'new RangeError(')
        .replaceAll('Object.freeze(', '/*#__PURE__*/$&')
      return { code: lean, map: null }
    }
  }
}

function addsToDates({ type, start, end }: Node, code: string): boolean {
  return type === 'ExpressionStatement' && code.slice(start, end).startsWith('Date.prototype.')
}

function unusedMethods({ type, id, body }: Node): Node[] {
  if (type !== 'ClassDeclaration' || !isNode(id) || id.name !== 'FSRSAlgorithm') return []
  if (!isNode(body) || !Array.isArray(body.body)) return []
  return body.body.filter(
    (member: unknown) =>
      isNode(member) && isNode(member.key) && (UNUSED.has(String(member.key.name)) || member.kind === 'set')
  )
}
