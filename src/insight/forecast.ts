import type { Coming } from './coming-back.ts'

/** One day ahead. */
export type ForecastDay = {
  readonly day: number
  /** What comes back for the first time on this day; on the first day all that is overdue too. */
  readonly due: number
  /** What will be turned: what is due and what was waiting, as far as the daily limit goes. */
  readonly turns: number
  /** What waits for the next day. */
  readonly waiting: number
}

/**
 * The reviews of the coming days: each thing once, on the day it next comes back. What it will bring after that hangs on
 * how it goes, and new cards come on top; so this is the least there will be (Anki's “Future Due” counts likewise).
 * Over the daily limit things wait for the next day; what is free of the limit never does.
 * @param done reviews done today already, which count against today's limit
 */
export function forecast(
  coming: readonly Coming[],
  {
    today,
    days = 30,
    perDay,
    done = 0
  }: { readonly today: number; readonly days?: number; readonly perDay: number; readonly done?: number }
): readonly ForecastDay[] {
  const bound = new Array<number>(days).fill(0)
  const free = new Array<number>(days).fill(0)
  for (const { day, isFree } of coming) {
    const at = Math.max(0, day - today)
    const list = isFree ? free : bound
    if (at < days) list[at] = (list[at] ?? 0) + 1
  }
  let waiting = 0
  return bound.map((due, at) => {
    const without = free[at] ?? 0
    const taken = Math.min(due + waiting, Math.max(0, at === 0 ? perDay - done : perDay))
    waiting = due + waiting - taken
    return { day: today + at, due: due + without, turns: taken + without, waiting }
  })
}
