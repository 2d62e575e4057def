/** So many of so many. */
export type Tally = { readonly of: number; readonly held: number }

export const noTally: Tally = { of: 0, held: 0 }

/** One more counted. */
export function counting({ of, held }: Tally, holds: boolean): Tally {
  return { of: of + 1, held: held + Number(holds) }
}

/** Both together. */
export function both(a: Tally, b: Tally): Tally {
  return { of: a.of + b.of, held: a.held + b.held }
}

/** The share that holds, from 0 to 1, or null where nothing was counted. */
export function shareOf({ of, held }: Tally): number | null {
  return of === 0 ? null : held / of
}
