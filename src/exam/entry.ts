import type { Kind } from '../grader/report.ts'

/** A key result with what people said of it. */
export type JudgedKeyResult = {
  readonly text: string
  readonly kind: Kind
  /** Ids of the criteria people found missed. */
  readonly missed: readonly string[]
  /** Ids of the criteria on which two good coaches may differ. All others were found not missed. */
  readonly unsure: readonly string[]
}

/** One draft of the exam, with what people said of its objective, of each key result and of the set. */
export type Entry = {
  /** Unique in the whole exam, such as `sales-012`. */
  readonly id: string
  readonly cycle?: string
  /** Null where the draft has none. */
  readonly objective: string | null
  readonly objectiveMissed: readonly string[]
  readonly objectiveUnsure: readonly string[]
  readonly keyResults: readonly JudgedKeyResult[]
  /** About the set. */
  readonly missed: readonly string[]
  readonly unsure: readonly string[]
  /** What a later reader should know about the verdicts. */
  readonly note?: string
}
