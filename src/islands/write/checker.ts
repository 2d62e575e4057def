/* What a check needs, fetched when somebody begins to write: the grader with all its words, and how it is shown. */
export { checkedAnew } from './checked.ts'
export { Findings } from './Findings.tsx'
export { pointAfter } from './point-after.ts'
export { isAside } from './rows.ts'
export { leftOf, Score } from './Score.tsx'
