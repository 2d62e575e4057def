import { kind, ofKind } from '../kind.ts'
import { marked } from '../mark.ts'
import { idsOf } from '../options.ts'
import type { Html, QuestionBase } from '../question.ts'

/** One step of the sequence. */
export type Step = {
  readonly id: string
  readonly html: Html
  /** Why it stands where it stands. */
  readonly because: Html
}

/** Steps to be brought into their order. */
export type PutInOrder = QuestionBase & {
  readonly kind: 'put-in-order'
  /** In the right order. */
  readonly steps: readonly Step[]
}

export type PutInOrderAnswer = { readonly kind: 'put-in-order'; readonly steps: readonly string[] }

/** How many pairs stand the wrong way round. */
function inversions(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank, at) => sum + ranks.slice(at + 1).filter(later => later < rank).length, 0)
}

/**
 * Places of a longest run of steps already in order among themselves: these may stay, and moving the others mends
 * everything. Among several, the one whose steps come first in the right order.
 */
function longestRun(ranks: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = []
  for (const rank of ranks) {
    const before = best.filter(run => (run.at(-1) ?? -1) < rank)
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, rank])
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []))
}

/**
 * Steps in their order. Points: 1 − (pairs the wrong way round ÷ half of all pairs), never below 0, so that an order by
 * chance earns nothing on average; setting one pair right never lowers them.
 */
export const putInOrder = kind<PutInOrder, PutInOrderAnswer>({
  kind: 'put-in-order',
  asks: (question): question is PutInOrder => question.kind === 'put-in-order',
  read({ steps }, value) {
    const given = ofKind(value, 'put-in-order')?.steps
    if (!Array.isArray(given) || given.length !== steps.length) return null
    const known = given.filter(id => idsOf(steps).includes(id)).map(String)
    return new Set(known).size === steps.length ? { kind: 'put-in-order', steps: known } : null
  },
  isWhole: () => true,
  mark({ steps }, answer) {
    const ranks = answer.steps.map(id => steps.findIndex(step => step.id === id))
    const stays = longestRun(ranks)
    const half = (steps.length * (steps.length - 1)) / 4
    const parts = steps.map(({ id }, rank) => ({ id, fate: stays.has(rank) ? ('right' as const) : ('wrong' as const) }))
    return marked(half === 0 ? 1 : 1 - inversions(ranks) / half, parts)
  },
  key: ({ steps }) => ({ kind: 'put-in-order', steps: idsOf(steps) }),
  order({ steps }, shuffle) {
    const ids = idsOf(steps)
    const drawn = shuffle(ids)
    // Nobody is to find the work already done.
    return drawn.every((id, at) => id === ids[at]) ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn
  },
  leavesChoice: ({ steps }) => steps.length > 2,
  again: (_, answer) => answer
})
