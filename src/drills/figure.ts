import type { Ending } from '../okr/attainment.ts'

/** A number without what floating point added behind it: more places than anyone writes down are noise. */
export function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0
}

/** A number as printed: 1,320; 24.3; −5. */
export function figure(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(clean(value)).replace('-', '−')
}

/** A number within a sum: one below zero stands in brackets. */
export function bracketed(value: number): string {
  return value < 0 ? `(${figure(value)})` : figure(value)
}

/** A number with what it counts: 18%, 6 hours, ₹24. */
export function amount(value: number, unit: string): string {
  if (unit === '' || unit === '%') return `${figure(value)}${unit}`
  return /^\p{Sc}$/u.test(unit) ? `${unit}${figure(value)}` : `${figure(value)} ${unit}`
}

/** What is known of a key result at the end, name by name. */
export function factsOf(ending: Ending, unit: string): readonly { readonly name: string; readonly value: string }[] {
  if (ending.form === 'yes-no') return [{ name: 'Reached', value: ending.reached ? 'yes' : 'no' }]
  if (ending.form === 'level') return [{ name: 'Held', value: `in ${ending.held} of ${ending.periods} weeks` }]
  const { baseline, target, actual } = ending
  return [
    { name: 'Start', value: baseline === null ? 'never written down' : amount(baseline, unit) },
    { name: 'Target', value: amount(target, unit) },
    { name: 'End', value: amount(actual, unit) }
  ]
}
