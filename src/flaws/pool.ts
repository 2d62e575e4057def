import { grade } from '../grader/grade.ts'
import type { Draft } from '../okr/draft.ts'
import { shuffled } from './chance.ts'
import { type Exercise, exerciseOf } from './exercise.ts'
import type { Random } from './kind.ts'
import { kinds } from './kinds.ts'

/** Whether nothing in an OKR would stop or mislead: only then is each flaw in it the exercise’s own. */
function isGood(draft: Draft): boolean {
  const { objective, keyResults, findings } = grade(draft, { all: true })
  return [...(objective?.findings ?? []), ...keyResults.flatMap(each => each.findings), ...findings].every(
    ({ verdict, severity }) => verdict !== 'missed' || severity === 'minor' || severity === 'advice'
  )
}

/**
 * Many exercises, made before anybody asks: every criterion as evenly as the OKRs allow, with one to three flaws each.
 * @param models OKRs; those with a grave finding of their own are left out
 * @param each how many exercises to make for each criterion
 */
export function poolOf(models: readonly Draft[], each: number, random: Random): readonly Exercise[] {
  const criteria = kinds.map(({ criterion }) => criterion)
  const good = models.filter(isGood)
  return criteria.flatMap(criterion => {
    const found: Exercise[] = []
    for (const model of shuffled(good, random)) {
      if (found.length >= each) break
      // Half of them with one flaw only, for beginners, and wherever others do not go with it.
      const howMany = [1, 2, 1, 3][found.length % 4] ?? 1
      const others = shuffled(criteria, random).slice(0, 6)
      const several = howMany > 1 ? exerciseOf(model, howMany, random, { only: [criterion, ...others] }) : null
      const made = several?.flaws.some(flaw => flaw.criterion === criterion)
        ? several
        : exerciseOf(model, 1, random, { only: [criterion] })
      if (made) found.push(made)
    }
    return found
  })
}
