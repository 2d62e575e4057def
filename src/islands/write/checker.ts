/* What a check needs, fetched when somebody begins to write: the grader with all its words, and how it is shown. */
export { grade } from '../../grader/grade.ts'
export { Findings } from './Findings.tsx'
export { rowsAfter } from './rows.ts'
export { leftOf, Score } from './Score.tsx'
