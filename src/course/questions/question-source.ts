import type { List, RootContent } from 'mdast'
import type { z } from 'zod'
import type { Question } from '../../quiz/question.ts'
import type { Page } from '../page.ts'

/** A question as its author wrote it, before its kind has read it. */
export type QuestionSource = {
  /** `lesson-id/question-id` */
  readonly id: string
  /** The id as the author wrote it, for messages. */
  readonly name: string
  readonly line: number
  /** What stands before the answers, as HTML. */
  readonly prompt: string
  readonly hints: readonly string[]
  /** The list that holds the answers; null where there is none. */
  readonly list: List | null
  /** What stands after the list. */
  readonly after: readonly RootContent[]
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
  /** Null where a mistake, already reported, leaves no question. */
  readonly read: (source: QuestionSource, page: Page) => Question | null
}
