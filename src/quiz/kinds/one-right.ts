import { kind } from '../kind.ts'
import { chosenIn, markSingle, optionOrder, rightIds, untried } from '../options.ts'
import type { Option, QuestionBase } from '../question.ts'

/** Exactly one option is right. */
export type OneRight = QuestionBase & { readonly kind: 'one-right'; readonly options: readonly Option[] }

export type OneRightAnswer = { readonly kind: 'one-right'; readonly option: string }

/** One option is right: all or nothing. Another try makes sense while two or more options are untried. */
export const oneRight = kind<OneRight, OneRightAnswer>({
  kind: 'one-right',
  asks: (question): question is OneRight => question.kind === 'one-right',
  read({ options }, value) {
    const option = chosenIn(options, value, 'one-right')
    return option === null ? null : { kind: 'one-right', option }
  },
  isWhole: () => true,
  mark: ({ options }, { option }) => markSingle(options, option),
  key: ({ options }) => ({ kind: 'one-right', option: rightIds(options)[0] ?? '' }),
  order: optionOrder,
  leavesChoice: ({ options }, tries) => untried(options, tries) > 1,
  again: () => null
})
