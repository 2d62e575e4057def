/** “1 card”, “12,400 cards”: counts that may grow large. */
export function some(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`
}
