/**
 * The items in an order that hangs on the seed alone: same items and seed, same order.
 * Fisher-Yates, drawing from mulberry32 seeded with a 32-bit FNV-1a hash of the seed.
 */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const draw = drawsFrom(seed)
  const left = [...items]
  const order: T[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(draw() * left.length), 1))
  return order
}

/** Numbers from 0 up to 1 (not reached), the same ones for the same seed. */
function drawsFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
