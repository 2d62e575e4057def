import { kind } from '../kind.ts'
import { chosenIn, idsOf, markSingle, rightIds } from '../options.ts'
import type { Option, QuestionBase } from '../question.ts'

/** A statement to judge: the options are `true` and `false`. */
export type TrueFalse = QuestionBase & { readonly kind: 'true-false'; readonly options: readonly Option[] }

export type TrueFalseAnswer = { readonly kind: 'true-false'; readonly option: string }

/** A statement to judge. The order stays as it is, and a wrong answer leaves nothing to choose from. */
export const trueFalse = kind<TrueFalse, TrueFalseAnswer>({
  kind: 'true-false',
  asks: (question): question is TrueFalse => question.kind === 'true-false',
  read({ options }, value) {
    const option = chosenIn(options, value, 'true-false')
    return option === null ? null : { kind: 'true-false', option }
  },
  isWhole: () => true,
  mark: ({ options }, { option }) => markSingle(options, option),
  key: ({ options }) => ({ kind: 'true-false', option: rightIds(options)[0] ?? '' }),
  order: ({ options }) => idsOf(options),
  leavesChoice: () => false,
  again: () => null
})
