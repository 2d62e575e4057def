import type { Blockquote, List, RootContent } from 'mdast'
import { z } from 'zod'
import type { Question, QuestionBase } from '../../quiz/question.ts'
import type { Page } from '../page.ts'

/** A question as its author wrote it, before its kind has read it. */
export type QuestionSource = {
  /** What every question has: id, prompt, hints. */
  readonly base: QuestionBase
  /** The id as the author wrote it, for messages. */
  readonly name: string
  readonly line: number
  /** The sentence to work on, for kinds that have one: the quote between the question and its list. */
  readonly sentence: Blockquote | null
  /** The list that holds the answers; null where there is none. */
  readonly list: List | null
  /** What stands after the list. */
  readonly after: readonly RootContent[]
  /** What is said to an answer nobody foresaw; empty for kinds that foresee all. */
  readonly otherwise: string
  /** What the author wrote on the tag besides `id` and `kind`, checked. */
  readonly attributes: Readonly<Record<string, unknown>>
}

/** How the Markdown of one kind of question is read. A new kind is one file here and one line in `question-kinds.ts`. */
export type QuestionKind = {
  readonly kind: Question['kind']
  /** One sentence for authors. */
  readonly about: string
  /** Attributes of this kind besides `id` and `kind`; each field's description speaks to authors. */
  readonly attributes: z.ZodRawShape
  /** True where the quote above the list is the sentence to work on. */
  readonly hasSentence?: true
  /** Whether <Otherwise> is needed, as a learner can answer what the author did not foresee. Without it there is none. */
  readonly otherwise?: 'needed' | 'welcome'
  /** Null where a mistake, already reported, leaves no question. */
  readonly read: (source: QuestionSource, page: Page) => Question | null
}

/** `order="fixed"`, for kinds whose parts are shuffled. */
export const order = z
  .enum(['fixed'])
  .optional()
  .describe('Write order="fixed" to keep your order; without it every attempt has its own.')

/** `recall="first"`, for kinds that show what there is to choose from. */
export const recall = z
  .enum(['first'])
  .optional()
  .describe('Write recall="first" to keep the options covered until the learner has thought of an answer.')

/** `typos="1"`, for kinds whose answers are typed. */
export const typos = z
  .enum(['0', '1', '2'])
  .optional()
  .describe('How many slips of a key are forgiven in words of five letters or more: typos="1". Without it, none.')

/** The number behind `typos`. */
export function typosIn({ attributes }: Pick<QuestionSource, 'attributes'>): number {
  return Number(attributes.typos ?? 0)
}
