import type { Exercise } from '../../flaws/exercise.ts'

/** What a learner is told of a criterion here. */
export type Named = {
  /** What an OKR that misses it does, such as “Leaves a way out”. */
  readonly missed: string
  readonly why: string
  /** What a coach asks first; null where nobody has thought of one. */
  readonly question: string | null
  readonly example: { readonly weak: string; readonly better: string } | null
}

export type Offered = Exercise & { readonly id: string }

/** `/practice/mend.json`: exercises made at the build, and what is said of their criteria. */
export type MendData = {
  readonly exercises: readonly Offered[]
  readonly criteria: Readonly<Record<string, Named>>
}

export type MendProps = {
  /** The criteria an author chose; null for all. */
  readonly only: readonly string[] | null
  /** Depth of its headings: 4 below the heading of a lesson’s exercise. */
  readonly level: 2 | 4
  readonly base: string
}
