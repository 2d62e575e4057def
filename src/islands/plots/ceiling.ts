/** The round even number on or above a count: 2, 4, 10 or 20, 40, 100 and so on, so that half of it can be named too. */
export function ceilingOf(count: number): number {
  for (let ten = 1; ; ten *= 10) {
    const round = [2, 4, 6, 8, 10].map(step => step * ten).find(step => step >= count)
    if (round !== undefined) return round
  }
}
