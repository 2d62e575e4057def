import type { Judged } from '../grader/criterion.ts'
import { rubric } from '../grader/rubric.ts'

/** Something people judged in the exam. */
export type ExamCriterion = { readonly id: string; readonly judges: Judged }

/** Every criterion a file of the exam may name, in the order of the rubric. */
export const examCriteria: readonly ExamCriterion[] = rubric.map(({ criterion: { id, judges } }) => ({ id, judges }))
