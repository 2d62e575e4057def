/** Markup made by the build from checked Markdown; safe to put on a page as it is. */
export type Html = string

/** One answer a learner may choose. Its id is a promise: it never changes meaning. */
export type Option = {
  readonly id: string
  readonly html: Html
  readonly right: boolean
  /** Shown once chosen: why it is right, or why it tempts. */
  readonly because: Html
}

type Common = {
  /** `lesson-id/question-id`: unique in the course, kept for ever. */
  readonly id: string
  readonly prompt: Html
  /** Hints from gentle to plain, shown one at a time on request. */
  readonly hints: readonly Html[]
}

/** Exactly one option is right. */
export type OneRight = Common & { readonly kind: 'one-right'; readonly options: readonly Option[] }

/** One or more options are right, and the learner finds them all. */
export type SeveralRight = Common & { readonly kind: 'several-right'; readonly options: readonly Option[] }

/** A statement to judge: the options are `true` and `false`. */
export type TrueFalse = Common & { readonly kind: 'true-false'; readonly options: readonly Option[] }

export type Question = OneRight | SeveralRight | TrueFalse
