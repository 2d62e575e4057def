import type { Random } from './kind.ts'

/** The items in an order that chance decides; the list itself stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map(item => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
