/** A mistake in a file of the exam: where it is, what is wrong, and what to do about it. */
export type ExamProblem = {
  /** Path from the project’s root, such as `content/drafts/sales.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
  readonly remedy: string
}
