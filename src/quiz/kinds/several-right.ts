import { kind } from '../kind.ts'
import { marked } from '../mark.ts'
import { fates, rightIds, untried } from '../options.ts'
import type { SeveralRight } from '../question.ts'

export type SeveralRightAnswer = { readonly kind: 'several-right'; readonly options: readonly string[] }

/**
 * All right options are to be found. Points: (right choices − wrong choices) ÷ right options, never below 0,
 * so that ticking everything earns nothing more than it deserves.
 */
export const severalRight = kind({
  kind: 'several-right',
  asks: (question): question is SeveralRight => question.kind === 'several-right',
  isAnswer: ({ options }, value): value is SeveralRightAnswer =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'several-right' &&
    'options' in value &&
    Array.isArray(value.options) &&
    new Set(value.options).size === value.options.length &&
    value.options.every(chosen => options.some(({ id }) => id === chosen)),
  mark({ options }, answer) {
    const parts = fates(options, answer.options)
    const count = (fate: string) => parts.filter(part => part.fate === fate).length
    const wrong = count('wrong')
    const all = rightIds(options).length
    return marked(all === 0 ? (wrong === 0 ? 1 : 0) : (count('right') - wrong) / all, parts)
  },
  key: ({ options }) => ({ kind: 'several-right', options: rightIds(options) }),
  order: (_, shuffled) => shuffled,
  leavesChoice: ({ options }, tries) => untried(options, tries) > 0
})
