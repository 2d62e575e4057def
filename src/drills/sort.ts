import type { SortKind } from './decks.ts'

/** A statement to sort. */
export type Statement = {
  /** Kept for ever: what learners sorted hangs on it. */
  readonly id: string
  readonly text: string
  readonly is: SortKind
  /** Said at once, right or not. */
  readonly because: string
}

/** A statement sorted at some time: which, and whether rightly. */
export type SortedOnce = { readonly id: string; readonly right: boolean }

/** A statement of this run with the answer given. */
export type Sorted = { readonly statement: Statement; readonly chosen: SortKind }

/** Chance, handed in: numbers from 0 up to 1, not reached. */
export type Random = () => number

export const RUN = 12

/** How often in a row an answer may repeat: a third time would be guessed from the row alone, or feel like a trap. */
const IN_A_ROW = 2

/**
 * The statements of one run, in order: those missed the last time they were sorted come first (at most half the run, so
 * that nobody is buried in old mistakes), then the least seen; kinds about evenly and interleaved, none more than twice
 * in a row. Shorter than `length` where that cannot be had.
 * @param past what was sorted before, oldest first
 */
export function drawRun(
  statements: readonly Statement[],
  { past, random, length = RUN }: { past: readonly SortedOnce[]; random: Random; length?: number }
): readonly Statement[] {
  const seen = new Map<string, { times: number; right: boolean }>()
  for (const { id, right } of past) seen.set(id, { times: (seen.get(id)?.times ?? 0) + 1, right })
  const ranked = statements
    .map(statement => {
      const { times = 0, right = true } = seen.get(statement.id) ?? {}
      return { statement, missed: !right, times, place: random() }
    })
    .toSorted((a, b) => a.times - b.times || a.place - b.place)
  // Of the missed, the ones rarely seen rank first as well: they are the least settled.
  const missed = ranked.filter(each => each.missed).slice(0, Math.ceil(length / 2))
  const wanted = [...missed, ...ranked.filter(each => !missed.includes(each))].map(({ statement }) => statement)
  const kinds = new Set(statements.map(({ is }) => is)).size
  // One above the even share, so that the last answers cannot be told by counting.
  const most = Math.ceil(length / Math.max(1, kinds)) + 1
  const run: Statement[] = []
  for (const statement of wanted) {
    if (run.length === length) break
    if (run.filter(({ is }) => is === statement.is).length < most) run.push(statement)
  }
  return interleaved(thinned(run), random)
}

/** The run without what could only stand a third time in a row; the least wanted go. */
function thinned(run: readonly Statement[]): readonly Statement[] {
  for (const { is } of run) {
    const own = run.filter(each => each.is === is)
    const room = IN_A_ROW * (run.length - own.length + 1)
    if (own.length > room) {
      const kept = new Set(own.slice(0, room))
      return run.filter(each => each.is !== is || kept.has(each))
    }
  }
  return run
}

/**
 * The statements in an order that chance decides, with no answer more than twice in a row wherever such an order
 * exists; where it does not, the surplus comes last.
 */
export function interleaved(statements: readonly Statement[], random: Random): readonly Statement[] {
  const left = new Map<SortKind, Statement[]>()
  for (const statement of shuffled(statements, random)) {
    const own = left.get(statement.is)
    if (own === undefined) left.set(statement.is, [statement])
    else own.push(statement)
  }
  const order: Statement[] = []
  while (order.length < statements.length) {
    const counts = [...left].flatMap(([kind, { length }]) => (length === 0 ? [] : [{ kind, count: length }]))
    const total = statements.length - order.length
    const row = rowOf(order)
    const allowed = counts.filter(({ kind }) => !(row.kind === kind && row.length >= IN_A_ROW))
    const safe = allowed.filter(({ kind }) => counts.every(each => fits(each, kind, row, total - 1)))
    const [choice] = weighted(safe.length > 0 ? safe : allowed.length > 0 ? allowed : counts, random)
    const next = choice && left.get(choice.kind)?.pop()
    if (next === undefined) break
    order.push(next)
  }
  return order
}

type Count = { readonly kind: SortKind; readonly count: number }
type Row = { readonly kind: SortKind | null; readonly length: number }

/** The answer the order ends on, and how often it stands there. */
function rowOf(order: readonly Statement[]): Row {
  const kind = order.at(-1)?.is ?? null
  const other = order.findLastIndex(({ is }) => is !== kind)
  return { kind, length: order.length - 1 - other }
}

/** Whether what is left of a kind can still be spread over `rest` places, once `next` has been put behind the row. */
function fits({ kind, count }: Count, next: SortKind, row: Row, rest: number): boolean {
  const own = kind === next ? count - 1 : count
  const standing = kind === next ? (row.kind === next ? row.length : 0) + 1 : 0
  return own <= IN_A_ROW * (rest - own) + IN_A_ROW - standing
}

/** One of the kinds, the likelier the more there is left of it. */
function weighted(counts: readonly Count[], random: Random): readonly Count[] {
  let ticket = random() * counts.reduce((sum, { count }) => sum + count, 0)
  const found = counts.findIndex(({ count }) => {
    ticket -= count
    return ticket < 0
  })
  return counts.slice(found === -1 ? 0 : found)
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map(item => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** How a run went: by kind, what was taken for what, and which statements were missed. */
export type Summary = {
  readonly right: number
  readonly byKind: readonly { readonly kind: SortKind; readonly right: number; readonly of: number }[]
  /** The commonest first. */
  readonly confused: readonly { readonly is: SortKind; readonly chosen: SortKind; readonly times: number }[]
  readonly missed: readonly Statement[]
}

/** @param kinds in the order they are to be told */
export function summaryOf(sorted: readonly Sorted[], kinds: readonly SortKind[]): Summary {
  const wrong = sorted.filter(({ statement, chosen }) => statement.is !== chosen)
  const byKind = kinds.flatMap(kind => {
    const own = sorted.filter(({ statement }) => statement.is === kind)
    const right = own.filter(({ chosen }) => chosen === kind).length
    return own.length === 0 ? [] : [{ kind, right, of: own.length }]
  })
  const confused = kinds
    .flatMap(is =>
      kinds.map(chosen => ({
        is,
        chosen,
        times: wrong.filter(each => each.statement.is === is && each.chosen === chosen).length
      }))
    )
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
  return {
    right: sorted.length - wrong.length,
    byKind,
    confused,
    missed: wrong.map(({ statement }) => statement)
  }
}
