import { kind } from '../kind.ts'
import { markSingle, rightIds } from '../options.ts'
import type { TrueFalse } from '../question.ts'

export type TrueFalseAnswer = { readonly kind: 'true-false'; readonly option: string }

/** A statement to judge. The order stays as it is, and a wrong answer leaves nothing to choose from. */
export const trueFalse = kind({
  kind: 'true-false',
  asks: (question): question is TrueFalse => question.kind === 'true-false',
  isAnswer: ({ options }, value): value is TrueFalseAnswer =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'true-false' &&
    'option' in value &&
    options.some(({ id }) => id === value.option),
  mark: ({ options }, { option }) => markSingle(options, option),
  key: ({ options }) => ({ kind: 'true-false', option: rightIds(options)[0] ?? '' }),
  order: ({ options }) => options.map(({ id }) => id),
  leavesChoice: () => false
})
