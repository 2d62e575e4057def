import { readAmount } from '../amount.ts'
import { kind, ofKind } from '../kind.ts'
import { idsOf, markSingle, rightIds } from '../options.ts'
import type { Html, Option, QuestionBase } from '../question.ts'

/** A number that may be typed, right or foreseen as wrong. */
export type NumberOption = Option & {
  readonly value: number
  /** How far off still counts as this number. */
  readonly tolerance: number
}

/** A number to be worked out. */
export type NumberQuestion = QuestionBase & {
  readonly kind: 'number'
  readonly options: readonly NumberOption[]
  /** Such as `%` or `days`; null for a bare number. */
  readonly unit: string | null
  /** Said to whoever typed a number nobody foresaw. */
  readonly otherwise: Html
}

export type NumberAnswer = { readonly kind: 'number'; readonly text: string }

const LONGEST = 60

/** The number an answer comes to, or null where it cannot be read as one in the question's unit. */
export function amountOf({ unit }: Pick<NumberQuestion, 'unit'>, { text }: NumberAnswer): number | null {
  return readAmount(text, unit)
}

/** The answer foreseen that this number is: right ones first, as a wrong one may lie close by. */
export function numberAs(options: readonly NumberOption[], value: number | null): NumberOption | null {
  if (value === null) return null
  const near = options.filter(option => Math.abs(option.value - value) <= option.tolerance + Math.abs(value) * 1e-9)
  return near.find(({ right }) => right) ?? near[0] ?? null
}

/** A number with a tolerance and a unit. It is kept as it was typed. */
export const number = kind<NumberQuestion, NumberAnswer>({
  kind: 'number',
  asks: (question): question is NumberQuestion => question.kind === 'number',
  read(_, value) {
    const text = ofKind(value, 'number')?.text
    return typeof text === 'string' ? { kind: 'number', text: text.slice(0, LONGEST) } : null
  },
  isWhole: (question, answer) => amountOf(question, answer) !== null,
  mark: (question, answer) =>
    markSingle(question.options, numberAs(question.options, amountOf(question, answer))?.id ?? ''),
  key: ({ options }) => {
    const [right] = rightIds(options)
    return { kind: 'number', text: String(options.find(({ id }) => id === right)?.value ?? '') }
  },
  order: ({ options }) => idsOf(options),
  leavesChoice: () => true,
  again: (_, answer) => answer
})
