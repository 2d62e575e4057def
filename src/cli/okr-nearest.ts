/** Edits between two words: letters added, dropped, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = above
    above = row
  }
  return above[other.length] ?? 0
}

/** The name a person most likely meant; null where none is close. */
export function nearest(word: string, names: readonly string[]): string | null {
  const asked = word.slice(0, 60).toLowerCase()
  const ranked = names
    .map(name => {
      const candidate = name.toLowerCase()
      const begins = asked.length > 1 && (candidate.startsWith(asked) || asked.startsWith(candidate))
      const edits = distance(asked, candidate)
      // Two letters swapped are likelier than half a word left out.
      return { name, far: begins ? Math.min(edits, 1.5) : edits }
    })
    .toSorted((one, other) => one.far - other.far)
  const [best] = ranked
  return best && best.far <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : null
}
