import type { Judged } from '../grader/criterion.ts'
import { rubric } from '../grader/rubric.ts'

/** Something people judged in the exam, whether the grader judges it or not. */
export type ExamCriterion = {
  readonly id: string
  readonly judges: Judged
  /** What a text that meets it does, as the end of a sentence about the text. */
  readonly meaning: string
}

/** What people judged although no rule may follow. An entry is passed over once the rubric has a criterion of its name. */
const peopleOnly: readonly ExamCriterion[] = [
  { id: 'inspiring', judges: 'objective', meaning: 'gives people a reason to get up for it' },
  { id: 'significant', judges: 'objective', meaning: 'would be noticed outside the team if it came true' },
  { id: 'right-sized', judges: 'objective', meaning: 'fits the team and the time it has' },
  { id: 'plain-language', judges: 'objective', meaning: 'can be read without knowing the jargon' },
  { id: 'verifiable', judges: 'key-result', meaning: 'can be checked against evidence that exists' },
  { id: 'degree', judges: 'key-result', meaning: 'can be reached in part, not only wholly or not at all' },
  { id: 'beneficiary', judges: 'key-result', meaning: 'shows who is better off' },
  { id: 'stretch', judges: 'key-result', meaning: 'aims neither too low nor out of reach' },
  { id: 'relevant', judges: 'draft', meaning: 'has only key results that serve its objective' },
  { id: 'balanced', judges: 'draft', meaning: 'guards against what pushing its numbers could break' },
  { id: 'leading', judges: 'draft', meaning: 'has a number that moves early enough to learn from' },
  { id: 'pacing', judges: 'draft', meaning: 'spreads its dates within the period' },
  { id: 'consistent', judges: 'draft', meaning: 'has no key results that contradict one another' }
]

/** Every criterion a file of the exam may name: the rubric’s in its order, then those that only people judge. */
export const examCriteria: readonly ExamCriterion[] = [
  ...rubric.map(({ criterion: { id, judges, title } }) => ({ id, judges, meaning: title.met })),
  ...peopleOnly.filter(({ id }) => !rubric.some(({ criterion }) => criterion.id === id))
]

/** Whether the grader has a rule for it. */
export function isGraded(id: string): boolean {
  return rubric.some(({ criterion }) => criterion.id === id)
}
