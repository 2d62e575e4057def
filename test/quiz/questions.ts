import type { OneRight, Option, SeveralRight, TrueFalse } from '../../src/quiz/question.ts'

function options(list: string): Option[] {
  return list
    .split(' ')
    .map(word => ({ id: word.replace('*', ''), html: word, right: word.endsWith('*'), because: `about ${word}` }))
}

const common = { prompt: 'Which?', hints: ['gentle', 'plain'] }

/** Questions written as `a b* c`: a star marks what is right. */
export const oneRight = (list: string): OneRight => ({
  ...common,
  id: 'l/one',
  kind: 'one-right',
  options: options(list)
})
export const severalRight = (list: string): SeveralRight => ({
  ...common,
  id: 'l/several',
  kind: 'several-right',
  options: options(list)
})
export const trueFalse = (list: string): TrueFalse => ({
  ...common,
  id: 'l/judge',
  kind: 'true-false',
  options: options(list)
})
