import type { Commitment } from './draft.ts'

/** How a key result ended. All numbers of one ending count in the same unit. */
export type Ending =
  | {
      readonly form: 'measure'
      /** Null where the key result named no start. */
      readonly baseline: number | null
      readonly target: number
      readonly actual: number
    }
  | { readonly form: 'yes-no'; readonly reached: boolean }
  /** A level that was to be held: in how many of the periods it was. */
  | { readonly form: 'level'; readonly held: number; readonly periods: number }

/** What deserves a word beside the score. */
export type Remark =
  /** More than the target: the score stops at 1. */
  | 'beyond'
  /** Further away than at the start: the score stops at 0. */
  | 'backwards'
  /** Without a start only the share of the target can be counted, which flatters or punishes. */
  | 'no-start'
  /** The target is the start: nothing was to change, and there is no distance to divide by. */
  | 'no-distance'

export type Attainment = {
  /** 0 to 1, not rounded; null where it cannot be worked out. */
  readonly score: number | null
  /** The share of the way, before it was cut to 0 to 1. */
  readonly share: number | null
  readonly remarks: readonly Remark[]
}

const clip = (share: number): number => Math.min(1, Math.max(0, share))

function ofShare(share: number, remarks: readonly Remark[] = []): Attainment {
  const cut: readonly Remark[] = share > 1 ? ['beyond'] : share < 0 ? ['backwards'] : []
  return { score: clip(share), share, remarks: [...cut, ...remarks] }
}

/**
 * How far a key result came, from 0 to 1: the way gone as a share of the way there, the same formula up and down,
 * `(actual − baseline) ÷ (target − baseline)`. Progress is capped at the target and floored at the start.
 * Source: Google re:Work, “Set goals with OKRs” (scores from 0.0 to 1.0); Perdoo’s guide to progress (floor, levels).
 */
export function attainment(ending: Ending): Attainment {
  if (ending.form === 'yes-no') return ofShare(ending.reached ? 1 : 0)
  if (ending.form === 'level') {
    if (ending.periods <= 0) return { score: null, share: null, remarks: ['no-distance'] }
    return ofShare(ending.held / ending.periods)
  }
  const { baseline, target, actual } = ending
  if (baseline === null) {
    if (target === 0) return { score: null, share: null, remarks: ['no-start', 'no-distance'] }
    return ofShare(actual / target, ['no-start'])
  }
  if (baseline === target) return { score: null, share: null, remarks: ['no-distance'] }
  return ofShare((actual - baseline) / (target - baseline))
}

/** A score as it is written down: one decimal, halves up. */
export function rounded(score: number): number {
  return Math.round(score * 10 + 1e-9) / 10
}

/** The score of an objective: the mean of its key results’ scores, each as heavy as the next; null where none has one. */
export function objectiveScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter(score => score !== null)
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length
}

/** Google’s bands, after rounding to one decimal: 0.0 to 0.3, 0.4 to 0.6, 0.7 to 1.0. */
export type Band = 'low' | 'middle' | 'high'

export function bandOf(score: number): Band {
  const shown = rounded(score)
  return shown >= 0.7 ? 'high' : shown >= 0.4 ? 'middle' : 'low'
}

/**
 * What a score says, given what was promised: a commitment is kept in full or missed, of an aspiration about 0.7 is a
 * success and a full 1.0 asks whether it was one. Source: Google’s OKR Playbook.
 */
export type Meaning = 'kept' | 'missed' | 'success' | 'too-easy' | 'on-the-way' | 'rethink'

export function meaningOf(score: number, commitment: Commitment): Meaning {
  const shown = rounded(score)
  if (commitment === 'committed') return shown >= 1 ? 'kept' : 'missed'
  if (shown >= 1) return 'too-easy'
  return shown >= 0.7 ? 'success' : shown >= 0.4 ? 'on-the-way' : 'rethink'
}
