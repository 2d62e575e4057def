import type { Listed } from './card.ts'

/** The items ordered by a hash of the seed and their name: no item's place hangs on which others are there. */
export function scattered<T>(items: readonly T[], seed: string, name: (item: T) => string): readonly T[] {
  return items
    .map(item => ({ item, hash: hashOf(`${seed} ${name(item)}`), name: name(item) }))
    .toSorted((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1))
    .map(({ item }) => item)
}

/**
 * The cards in turns from every lesson, the fullest first, so that two of one lesson meet only where no other is left.
 * Within a lesson the order stays. Mixing look-alikes teaches to tell them apart.
 * `before` is the lesson of the card turned last, so that the mix goes on across the join.
 */
export function interleaved(cards: readonly Listed[], before: string | null = null): readonly Listed[] {
  const lessons = new Map<string, Listed[]>()
  for (const card of cards) {
    const list = lessons.get(card.lesson)
    if (list) list.push(card)
    else lessons.set(card.lesson, [card])
  }
  const left = [...lessons].map(([lesson, list]) => ({ lesson, list, taken: 0 }))
  const order: Listed[] = []
  let last = before
  while (order.length < cards.length) {
    const remaining = (pile: (typeof left)[number]) => pile.list.length - pile.taken
    const open = left.filter(pile => remaining(pile) > 0)
    const others = open.filter(({ lesson }) => lesson !== last)
    const fullest = (others.length > 0 ? others : open).reduce((a, b) => (remaining(b) > remaining(a) ? b : a))
    order.push(...fullest.list.slice(fullest.taken, fullest.taken + 1))
    fullest.taken++
    last = fullest.lesson
  }
  return order
}

/** 32-bit FNV-1a, stirred once more so that close names part. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
