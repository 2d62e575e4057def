/** How well a card was recalled, in the learner's own judgement. */
export type Grade = 'again' | 'hard' | 'good' | 'easy'

export const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy']

/** A card turned and judged. Never removed: an undone review says when it was undone and counts no more. */
export type Review = {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly grade: Grade
  readonly undone?: number
}

/** All reviews of one card. Treated as unchanging: a new review makes a new list. */
export type History = readonly Review[]

export function isGrade(value: unknown): value is Grade {
  return grades.some(grade => grade === value)
}

/** How far a clock may run ahead of another (two devices, a corrected clock) before its reviews are disbelieved. */
const SKEW = 24 * 3_600_000

/**
 * The reviews that count at `now`, oldest first; of two at the same moment the harder judgement comes first.
 * Reviews dated more than a day ahead were made by a clock gone wrong: kept, but not counted before their time.
 */
export function counted(history: History, now: number): History {
  return isInOrder(history, now)
    ? history
    : history
        .filter(({ at, undone }) => undone === undefined && isBelieved(at, now))
        .toSorted((a, b) => a.at - b.at || grades.indexOf(a.grade) - grades.indexOf(b.grade))
}

/** True for most lists: every review counts, and each came after the one before. */
function isInOrder(history: History, now: number): boolean {
  let last = -1
  for (const { at, undone } of history) {
    if (undone !== undefined || at <= last || !isBelieved(at, now)) return false
    last = at
  }
  return true
}

/** True for a moment that is not further ahead of `now` than clocks differ. */
export function isBelieved(at: number, now: number): boolean {
  return at <= now + SKEW
}
