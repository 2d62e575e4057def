/** Markup made by the build from checked Markdown; safe to put on a page as it is. */
export type Html = string

/** What the schedule needs of a card. */
export type Listed = {
  /** `lesson-id/card-id`, or `term/term-id` for the card that comes free with a definition. Kept for ever. */
  readonly id: string
  /** The lesson that teaches it. */
  readonly lesson: string
  /** A question once missed, or a flaw that keeps coming back in the learner's drafts; absent for a card of the course. */
  readonly kind?: 'question' | 'flaw'
}

/** Two sides to recall. */
export type Card = Listed & { readonly front: Html; readonly back: Html }
