/* Fetched once somebody rewrites a line: the grader, and with it the means to make further exercises. */
import { type Exercise, exerciseOf } from '../../flaws/exercise.ts'

export { mending } from '../../flaws/exercise.ts'

/** How many OKRs are tried before giving up; each try takes the grader a few hundredths of a second. */
const TRIES = 4

/**
 * Makes an exercise nobody has seen, of one of these OKRs.
 * @returns null where none of a few carries the flaw
 */
export function fresh(
  models: readonly Exercise['model'][],
  criterion: string,
  howMany: number,
  { random, only }: { readonly random: () => number; readonly only: readonly string[] }
): Exercise | null {
  for (let turn = 0; turn < TRIES; turn++) {
    const model = models[Math.floor(random() * models.length)]
    const several = model && howMany > 1 ? exerciseOf(model, howMany, random, { only: [criterion, ...only] }) : null
    if (several?.flaws.some(flaw => flaw.criterion === criterion)) return several
    const made = model && exerciseOf(model, 1, random, { only: [criterion] })
    if (made) return made
  }
  return null
}
