/** How many of how many, and between which shares the truth lies. */
export type Share = {
  readonly right: number
  /** At least 1. */
  readonly of: number
  /** `right` / `of`, 0 to 1. */
  readonly value: number
  /** Ends of the 95% Wilson interval, 0 to 1. */
  readonly low: number
  readonly high: number
}

/** Standard deviations that hold 95% of a normal distribution. */
const Z = 1.959964

/**
 * A share with its 95% interval after Wilson (1927), which stays honest where cases are few or all of one sort.
 * Null where there is nothing to take a share of.
 * @throws where `right` is no count from 0 to `of`
 */
export function shareOf(right: number, of: number): Share | null {
  if (!Number.isInteger(right) || !Number.isInteger(of) || right < 0 || right > of)
    throw new RangeError(`There is no share of ${right} in ${of}.`)
  if (of === 0) return null
  const value = right / of
  const middle = value + (Z * Z) / (2 * of)
  const reach = Z * Math.sqrt((value * (1 - value) + (Z * Z) / (4 * of)) / of)
  const scale = 1 + (Z * Z) / of
  // Rounding must not push an end past the share itself: 0 of n begins at 0, n of n ends at 1.
  const low = Math.max(0, Math.min(value, (middle - reach) / scale))
  const high = Math.min(1, Math.max(value, (middle + reach) / scale))
  return { right, of, value, low, high }
}
