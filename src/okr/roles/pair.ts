import type { Quantity } from '../quantity.ts'
import type { Time } from '../time.ts'
import { at, isOneOf, type Token } from '../token.ts'
import { isAmong, isSource } from './scope.ts'
import { isStart } from './start.ts'

/** A start and an end said together, in either order. */
export type Pair = {
  /** Both, in their order in the text. */
  readonly both: readonly [Quantity, Quantity]
  /** Null where the first says by how much and the second where that ends: “by €0.30 to €0.55”. */
  readonly start: Quantity | null
  readonly end: Quantity
  /** “By 10 points from 40”: the end is an amount of change. */
  readonly relative: boolean
}

/** What joins a start to an end, between their words: “to”, “→”, “up to above”. */
const JOINED =
  /^(?:[→➔➜⇒—>]|(?:up |down |– )?to(?: over| at least| above| under| below| more than| less than| around| about)?)$/

/** The scale a result is graded on is no measure: “(0.0 → 1.0)”. */
const SCALES = '0.0→1.0 0.0->1.0 0.0–1.0'

/** Every start with its end among the quantities of a line, in order. `flags`: what is known of the line’s verb. */
export function pairsIn(
  tokens: readonly Token[],
  times: readonly Time[],
  live: readonly Quantity[],
  flags: number
): Pair[] {
  const pairs: Pair[] = []
  for (let k = 0; k + 1 < live.length; k += 1) {
    const [a, b, c] = [live[k], live[k + 1], live[k + 2]]
    if (!a || !b || pairs.at(-1)?.both[1] === a) continue
    // “To 40% from 25%”; in “to 40% from 25% to 30%” the second belongs to the third.
    const isReversed =
      at(tokens, b.from - 1).low === 'from' &&
      b.from - a.to <= 4 &&
      !(isSource(tokens, b, flags) && at(tokens, a.to).low !== at(tokens, b.to).low) &&
      !isStart(tokens, times, a, 0) &&
      !(c && isJoined(tokens, times, b, c))
    if (!isReversed && !isJoined(tokens, times, a, b)) continue
    const isChange = at(tokens, a.from - 1).low === 'by'
    pairs.push(
      isReversed
        ? { both: [a, b], start: b, end: a, relative: isChange }
        : { both: [a, b], start: isChange ? null : a, end: b, relative: false }
    )
  }
  return pairs
}

/** Whether a pair only names the scale a result is graded on. */
export const isScale = (tokens: readonly Token[], { both: [a, b] }: Pair): boolean =>
  isOneOf(
    tokens
      .slice(a.from, b.to)
      .map(({ text }) => text)
      .join(''),
    SCALES
  )

/** Whether two quantities stand as start and end: “25% to 40%”, “25 → 40”, “25 -> 40”. */
function isJoined(tokens: readonly Token[], times: readonly Time[], a: Quantity, b: Quantity): boolean {
  const gap = tokens
    .slice(a.to, b.from)
    .filter(
      (token, i) =>
        !/^[()]$/.test(token.text) &&
        (token.noun === 0 || token.low !== at(tokens, a.from - 1).low) &&
        !times.some(({ from, to }) => from <= a.to + i && a.to + i < to)
    )
    .map(token => token.low)
    .join(' ')
  if (JOINED.test(gap)) return true
  // “19% in 2025, 35% in 2026”
  if (gap === ',' && [a, b].every(({ to }) => times.some(({ from }) => from === to))) return true
  const started = at(tokens, a.from - 1).low === 'from'
  if (started && gap.length < 60) return / (?:to|→)$/.test(` ${gap}`) && !/[,;]/.test(gap)
  return (
    /^[a-z% ]{1,24} (?:to|→)$/.test(gap) &&
    // “Invoices overdue more than 60 days reduced to 10 lakhs”: which ones, then how much.
    !(a.bound && a.unit?.name !== b.unit?.name) &&
    !/\b(?:and|or|of|in|by|for|with|per)\b/.test(gap) &&
    // “Among 500 farmers to 40%”: whom, then how much.
    !(b.unit && !a.unit && isAmong(tokens, a))
  )
}
