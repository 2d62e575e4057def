/** One learner's first tries: by question, whether it was all right. */
export type FirstTries = ReadonlyMap<string, boolean>

/** How a question did among learners. */
export type ItemFigures = {
  readonly question: string
  /** Learners who answered it. */
  readonly learners: number
  /** Share of them who had it right at the first try, 0 to 1. */
  readonly easiness: number
  /**
   * Correlation between having this question right and the share of other questions right: −1 to 1, or null where it
   * cannot be told (fewer than three learners with other answers, or all alike).
   */
  readonly discrimination: number | null
}

/**
 * Easiness and discrimination of every question answered. Discrimination is the point-biserial correlation of an item
 * with the rest of the test, the item itself left out (S. Henrysson, “Correction of item-total correlations in item
 * analysis”, Psychometrika 28, 1963). As learners answer different questions, the rest is a share and no sum.
 */
export function itemFigures(learners: readonly FirstTries[]): ItemFigures[] {
  const questions = [...new Set(learners.flatMap(tries => [...tries.keys()]))].toSorted()
  return questions.map(question => {
    const tries = learners.filter(each => each.has(question))
    const right = tries.filter(each => each.get(question)).length
    const pairs = tries.flatMap((each): [number, number][] => {
      const rest = [...each].filter(([other]) => other !== question)
      if (rest.length === 0) return []
      return [[each.get(question) ? 1 : 0, rest.filter(([, isRight]) => isRight).length / rest.length]]
    })
    return { question, learners: tries.length, easiness: right / tries.length, discrimination: correlation(pairs) }
  })
}

/** Pearson's correlation; with 0 and 1 on one side it is the point-biserial. Null for fewer than three pairs or no variance. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  const sum = (of: (a: number, b: number) => number) => pairs.reduce((all, [a, b]) => all + of(a - x, b - y), 0)
  const spread = Math.sqrt(sum(a => a * a) * sum((_, b) => b * b))
  return spread < 1e-12 ? null : Math.min(1, Math.max(-1, sum((a, b) => a * b) / spread))
}
