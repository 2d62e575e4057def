import type { Kind } from '../grader/report.ts'
import { type Share, shareOf } from './share.ts'

/** The kinds of key result, in the order tables show them. */
export const kinds = ['outcome', 'output', 'activity', 'health', 'unclear'] as const satisfies readonly Kind[]

/** How many key results people hold to be of one kind and the grader of another: `table[people][grader]`. */
export type KindTable = Readonly<Record<Kind, Readonly<Record<Kind, number>>>>

const row: Readonly<Record<Kind, number>> = { outcome: 0, output: 0, activity: 0, health: 0, unclear: 0 }
export const emptyKindTable: KindTable = { outcome: row, output: row, activity: row, health: row, unclear: row }

/** A table with one more key result. */
export function withKind(table: KindTable, people: Kind, grader: Kind): KindTable {
  return { ...table, [people]: { ...table[people], [grader]: table[people][grader] + 1 } }
}

/** The share of key results whose kind the grader sees as people do, over those to which people gave a definite kind. */
export function kindAccuracyOf(table: KindTable): Share | null {
  let right = 0
  let of = 0
  for (const people of kinds) {
    if (people === 'unclear') continue
    right += table[people][people]
    for (const grader of kinds) of += table[people][grader]
  }
  return shareOf(right, of)
}
