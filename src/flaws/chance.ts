import type { Random } from './kind.ts'

/** The items in an order that chance decides; the list itself stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map(item => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Numbers from 0 up to 1 that look like chance and repeat with their seed, a whole number. */
export function chance(seed: number): Random {
  let state = Math.imul(seed + 1, 2654435761) >>> 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
