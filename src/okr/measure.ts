import { readLine } from './line.ts'
import type { Measure } from './measuring.ts'

export type { Measure } from './measuring.ts'

/** What a line measures: “Raise repeat orders from 20% to 32% by June” is repeat orders, 20, 32, %, up, by June. */
export function measureOf(text: string): Measure {
  return readLine(text).measure
}
