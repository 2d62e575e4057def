import { default_w, forgetting_curve } from 'ts-fsrs'
import type { Memory } from './schedule.ts'

const DAY = 24 * 3_600_000

/**
 * The chance, from 0 to 1, that a card would be recalled at `now`: the forgetting curve of FSRS-6 with its default
 * parameters. The same number as `get_retrievability` of ts-fsrs, which counts whole days since the last review; asked of
 * the curve itself, since the browser’s copy leaves that method out (see src/build/lean-scheduler.ts).
 */
export function recallOf({ stability, last }: Memory, now: number): number {
  return forgetting_curve(default_w, Math.max(0, Math.floor((now - last) / DAY)), stability)
}
