import type { Quantity } from './quantity.ts'

/** A quantity as its own words give it, before what stands around it is read. */
export type Found = Omit<Quantity, 'span' | 'windowed'>

/** A quantity from one token to another; what else is known of it comes last. */
export const found = (
  form: Quantity['form'],
  value: number | null,
  from: number,
  to: number,
  more: Partial<Found> = {}
): Found => ({ form, value, from, to, high: null, unit: null, outOf: null, bound: null, faint: false, ...more })
