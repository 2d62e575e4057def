import { kind } from '../kind.ts'
import { markSingle, rightIds, untried } from '../options.ts'
import type { OneRight } from '../question.ts'

export type OneRightAnswer = { readonly kind: 'one-right'; readonly option: string }

/** One option is right: all or nothing. Another try makes sense while two or more options are untried. */
export const oneRight = kind({
  kind: 'one-right',
  asks: (question): question is OneRight => question.kind === 'one-right',
  isAnswer: ({ options }, value): value is OneRightAnswer =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'one-right' &&
    'option' in value &&
    options.some(({ id }) => id === value.option),
  mark: ({ options }, { option }) => markSingle(options, option),
  key: ({ options }) => ({ kind: 'one-right', option: rightIds(options)[0] ?? '' }),
  order: (_, shuffled) => shuffled,
  leavesChoice: ({ options }, tries) => untried(options, tries) > 1
})
