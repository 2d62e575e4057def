/** What one criterion puts on the scales: its weight and the share of it earned; null where it does not weigh. */
export type Weighed = { readonly weight: number; readonly credit: number | null; readonly missed: boolean }

/** The score of one part: the weighted mean of its credits, 0 to 100, one decimal. */
export function partScore(weighed: readonly Weighed[]): number {
  let total = 0
  let earned = 0
  for (const { weight, credit } of weighed) {
    if (credit === null) continue
    total += weight
    earned += weight * credit
  }
  return total === 0 ? 0 : Math.round((1000 * earned) / total) / 10
}

const OBJECTIVE_SHARE = 0.3
const SET_SHARE = 0.15

/** The score of a draft: key results weigh most, the objective less, the set least. A part that is absent does not weigh. */
export function overallScore(objective: number | null, keyResults: readonly number[], set: readonly Weighed[]): number {
  const results = keyResults.length === 0 ? 0 : keyResults.reduce((sum, score) => sum + score, 0) / keyResults.length
  const parts: (readonly [score: number, share: number])[] = []
  if (objective !== null) parts.push([objective, OBJECTIVE_SHARE])
  if (keyResults.length > 0) parts.push([results, 1 - OBJECTIVE_SHARE - SET_SHARE])
  if (objective !== null && keyResults.length > 0) parts.push([partScore(set), SET_SHARE])
  const shares = parts.reduce((sum, [, share]) => sum + share, 0)
  if (shares === 0) return 0
  return Math.round((10 * parts.reduce((sum, [score, share]) => sum + score * share, 0)) / shares) / 10
}

const NOT_YET_AN_OKR = 39
const A_TO_DO_LIST = 60

/** Presses the scores above `knee` together so that none passes `cap`, and none changes places with another. */
function pressed(score: number, knee: number, cap: number): number {
  return score <= knee ? score : Math.round(10 * (knee + ((score - knee) * (cap - knee)) / (100 - knee))) / 10
}

/** An objective nobody can grade is not yet an OKR, however well it reads; a list of outputs is at best a draft. */
export function capped(
  score: number,
  of: { hasKeyResults: boolean; allUnmeasurable: boolean; allOutputs: boolean }
): number {
  if (!of.hasKeyResults) return pressed(score, 0, NOT_YET_AN_OKR)
  if (of.allUnmeasurable) return pressed(score, 20, NOT_YET_AN_OKR)
  return of.allOutputs ? pressed(score, 45, A_TO_DO_LIST) : score
}
