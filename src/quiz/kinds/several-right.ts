import { kind, ofKind } from '../kind.ts'
import { fates, idsOf, markSeveral, optionOrder, rightIds, untried } from '../options.ts'
import type { Option, QuestionBase } from '../question.ts'

/** One or more options are right, and the learner finds them all. */
export type SeveralRight = QuestionBase & { readonly kind: 'several-right'; readonly options: readonly Option[] }

export type SeveralRightAnswer = { readonly kind: 'several-right'; readonly options: readonly string[] }

/** All right options are to be found: see `markSeveral` for how parts of an answer count. */
export const severalRight = kind<SeveralRight, SeveralRightAnswer>({
  kind: 'several-right',
  asks: (question): question is SeveralRight => question.kind === 'several-right',
  read({ options }, value) {
    const chosen = ofKind(value, 'several-right')?.options
    if (!Array.isArray(chosen) || new Set(chosen).size !== chosen.length) return null
    const ids = idsOf(options).filter(id => chosen.includes(id))
    return ids.length === chosen.length ? { kind: 'several-right', options: ids } : null
  },
  isWhole: (_, { options }) => options.length > 0,
  mark: ({ options }, answer) => markSeveral(fates(options, answer.options), rightIds(options).length),
  key: ({ options }) => ({ kind: 'several-right', options: rightIds(options) }),
  order: optionOrder,
  leavesChoice: ({ options }, tries) => untried(options, tries) > 0,
  again: ({ options }, answer) => {
    const right = new Set(rightIds(options))
    return { kind: 'several-right', options: answer.options.filter(id => right.has(id)) }
  }
})
