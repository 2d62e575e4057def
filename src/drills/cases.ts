import type { Ending } from '../okr/attainment.ts'
import type { Commitment } from '../okr/draft.ts'

/** What can become of an OKR at the end of its cycle. */
export const decisions = {
  keep: { title: 'Keep it', about: 'Carry it into the next cycle as it stands.' },
  change: { title: 'Change it', about: 'Keep the aim, with another measure, target or way.' },
  drop: { title: 'Drop it', about: 'Let it go: it is done, or no longer worth it.' }
} as const

export type Decision = keyof typeof decisions

export const decisionNames: readonly Decision[] = ['keep', 'change', 'drop']

/** A key result at the end of its cycle. */
export type EndedKeyResult = {
  readonly text: string
  readonly ending: Ending
  /** What the numbers count, as it stands behind them: “%”, “days”; empty where they count themselves. */
  readonly unit: string
  /** A coach’s word on this line. */
  readonly comment: string
}

/** What a coach says of a decision. More than one may be defensible. */
export type View = { readonly fits: boolean; readonly because: string }

/** The end of a quarter, to be scored and decided upon. */
export type ScoreCase = {
  /** Kept for ever: what learners scored hangs on it. */
  readonly id: string
  readonly title: string
  readonly cycle: string
  readonly commitment: Commitment
  readonly objective: string
  readonly keyResults: readonly EndedKeyResult[]
  /** What happened, in two sentences. */
  readonly happened: string
  readonly views: Readonly<Record<Decision, View>>
}

/** A case scored at some time, and how well, from 0 to 1. */
export type ScoredOnce = { readonly id: string; readonly points: number }

/**
 * The case to score next: the first never scored; once all were, the one whose latest points are lowest, the one longest
 * ago among equals. Never the one just scored, unless there is no other; null where there is none at all.
 * @param past what was scored before, oldest first
 */
export function nextCase(
  cases: readonly ScoreCase[],
  past: readonly ScoredOnce[],
  just: string | null = null
): ScoreCase | null {
  const others = cases.filter(({ id }) => id !== just)
  const fresh = others.find(({ id }) => past.every(each => each.id !== id))
  if (fresh !== undefined) return fresh
  const ranked = others.toSorted((a, b) => {
    const [first, second] = [a, b].map(({ id }) => past.findLastIndex(each => each.id === id))
    const points = (at = -1) => past[at]?.points ?? 0
    return points(first) - points(second) || (first ?? 0) - (second ?? 0)
  })
  return ranked[0] ?? cases[0] ?? null
}
