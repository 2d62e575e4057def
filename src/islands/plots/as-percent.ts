/** “84%”. What is not all or nothing never reads as if it were. */
export function asPercent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return '99%'
  return rounded === 0 && share > 0 ? '1%' : `${rounded}%`
}
