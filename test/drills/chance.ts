import type { Random } from '../../src/drills/sort.ts'

/** Numbers from 0 up to 1 that look like chance and repeat with their seed. */
export function chance(seed: number): Random {
  let state = Math.imul(seed + 1, 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
