import { stemsOf } from './stem.ts'
import { wordsIn } from './words-in.ts'

/** What two texts have in common: a share from 0 to 1, and the words themselves as the first text writes them. */
export type Likeness = { readonly share: number; readonly words: readonly string[] }

/** Twice what is common, by what there is: the coefficient of Dice, “Measures of the amount of ecologic association” (1945). */
function dice(common: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * common) / (a + b)
}

/** How alike two texts are in their words, whatever the order. Two texts without a telling word share nothing. */
export function likeness(a: string, b: string): Likeness {
  const [ours, theirs] = [stemsOf(a), stemsOf(b)]
  const words = [...ours].filter(([cut]) => theirs.has(cut)).map(([, word]) => word)
  return { share: dice(words.length, ours.size, theirs.size), words }
}

/** How much of two texts may differ before one is no longer a copy of the other. */
const COPY = 0.8

/**
 * Whether one text repeats the other: the same words in the same order, or nearly. Longer texts are compared by their
 * pairs of neighbouring words (shingles of two: Broder, “On the resemblance and containment of documents”, 1997), of
 * which four in five must be common. Up to three words must be the same altogether.
 */
export function isCopy(a: string, b: string): boolean {
  const [ours, theirs] = [wordsIn(a), wordsIn(b)]
  if (ours.length === 0 || theirs.length === 0) return false
  if (ours.join(' ') === theirs.join(' ')) return true
  if (Math.min(ours.length, theirs.length) < 4) return false
  const [pairs, others] = [pairsOf(ours), pairsOf(theirs)]
  const common = [...pairs].filter(pair => others.has(pair)).length
  return dice(common, pairs.size, others.size) >= COPY
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
