/** An OKR as a learner wrote it: plain text, nothing judged yet. */
export type Draft = {
  /** Null where none was written; a lone key result can be graded. */
  readonly objective: string | null
  readonly keyResults: readonly string[]
  /** The period all key results share, such as “Q3 2026” or “this term”. Absent where none was declared. */
  readonly cycle?: string
  /** What the writer promises: all of it (*committed*), or a stretch of which about 0.7 is a success. Absent where undeclared. */
  readonly commitment?: Commitment
}

export type Commitment = 'committed' | 'aspirational'
