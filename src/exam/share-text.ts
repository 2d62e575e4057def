import type { Share } from './share.ts'

/** “92%”, rounded; but only what is exact is called 0% or 100%. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && rounded === 0) return 'under 1%'
  return `${share < 1 ? Math.min(rounded, 99) : rounded}%`
}

/** “76–98%”: where the truth lies in 95 of 100 exams like this one. */
export function interval({ low, high }: Share): string {
  return `${percent(low).replace('%', '')}–${percent(high)}`
}
