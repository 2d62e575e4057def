import { readAmount } from './amount.ts'

/**
 * A text as it is compared: lower case, accents off Latin letters, quotes and dashes plain, one space between words, no
 * punctuation around it and no article before it. British and American spellings stay apart: authors list both.
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[-‐‑‒–—_\s]+/g, ' ')
    .replace(/^[\s.,;:!?"'“”«»()]+|[\s.,;:!?"'“”«»()]+$/g, '')
    .replace(/^(?:the|an?) (?=\S)/, '')
}

/** How far what was typed is from a spelling: 0 the same, 1 or more that many slips of a key; null where it is another word. */
export function slipsBetween(typed: string, spelling: string, allowed: number): number | null {
  const [given, wanted] = [plainSpelling(typed), plainSpelling(spelling)]
  if (given === wanted) return 0
  const amount = readAmount(spelling, null)
  if (amount !== null) return readAmount(typed, null) === amount ? 0 : null
  // One slip in a short word makes another word of it; a figure with a slip is another figure.
  if (/\d/.test(wanted) || wanted.length < 5) return null
  const slips = distance(given, wanted, allowed)
  return slips <= allowed ? slips : null
}

/** One thing that may be typed, in every spelling that counts as it. */
export type Spelt = { readonly id: string; readonly spellings: readonly string[] }

/** Which of these was typed, and with how many slips; null for none. Between equally near ones, the first. */
export function typedAs<T extends Spelt>(
  typed: string,
  choices: readonly T[],
  allowed: number
): { readonly choice: T; readonly slips: number } | null {
  let found: { choice: T; slips: number } | null = null
  if (plainSpelling(typed) === '') return null
  for (const choice of choices) {
    for (const spelling of choice.spellings) {
      const slips = slipsBetween(typed, spelling, allowed)
      if (slips !== null && (found === null || slips < found.slips)) found = { choice, slips }
    }
  }
  return found
}

/**
 * How many letters to put in, take out, change or swap with their neighbour (optimal string alignment); anything over
 * `most` is only known to be over it.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? most + 1
}
