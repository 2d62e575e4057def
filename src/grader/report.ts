import type { Measure } from '../okr/measure.ts'
import type { Span } from '../text/spans.ts'
import type { Kind } from './kinds/kind-reading.ts'

export type { Measure } from '../okr/measure.ts'
export type { Kind } from './kinds/kind-reading.ts'

/** What a criterion says of a text. Only *met* and *missed* weigh; *unsure* asks the writer. */
export type Verdict = 'met' | 'missed' | 'unsure'

/** Blocker: not yet an objective or key result. Major: would mislead. Minor: weakens. Advice: never costs a point. */
export type Severity = 'blocker' | 'major' | 'minor' | 'advice'

/** One criterion's word on one text, ready to be shown. */
export type Finding = {
  /** The criterion's id. */
  readonly criterion: string
  readonly verdict: Verdict
  readonly severity: Severity
  /** Which of the criterion’s reasons it is; null where it is met. */
  readonly reason: string | null
  /** The words it is about, in the text it judges. Empty where something is missing altogether. */
  readonly spans: readonly Span[]
  /** For a person to read: what was found, why it matters, what to do next. */
  readonly message: string
  /** The learner's own words rewritten, with `__` where only they know the value; null where no rewrite can be written. */
  readonly fix: string | null
}

export type ObjectiveReport = {
  readonly text: string
  /** 0 to 100. */
  readonly score: number
  readonly findings: readonly Finding[]
}

export type KeyResultReport = ObjectiveReport & { readonly kind: Kind; readonly measure: Measure }

/** The whole judgement on a draft. Same text, same rubric, same report. */
export type Report = {
  /** The rubric's version, such as “2026.1”. */
  readonly rubric: string
  /** 0 to 100, for the whole OKR. */
  readonly score: number
  readonly objective: ObjectiveReport | null
  readonly keyResults: readonly KeyResultReport[]
  /** About the set as a whole. Spans point into no text and are empty. */
  readonly findings: readonly Finding[]
}
