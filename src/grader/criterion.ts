import type { Draft } from '../okr/draft.ts'
import type { Span } from '../text/spans.ts'
import type { DraftPart, KeyResultPart, ObjectivePart } from './part.ts'
import type { Severity } from './report.ts'

/** What a criterion may be handed, by the name under `judges`. */
export type Parts = {
  readonly objective: ObjectivePart
  readonly 'key-result': KeyResultPart
  readonly draft: DraftPart
}
export type Judged = keyof Parts

/** The lessons that teach criteria. */
export type Lesson = 'what-an-okr-is' | 'objectives' | 'key-results'

/**
 * What a check says. `credit` (0 to 1) is the share of the criterion’s weight the text earns, for ranking finely:
 * 1 when met and 0 when missed unless given. Without a credit, *unsure* and *not-applicable* do not weigh at all.
 */
export type Check<Reason extends string> =
  | { readonly outcome: 'met'; readonly evidence: readonly Span[]; readonly credit?: number }
  | {
      readonly outcome: 'missed' | 'unsure'
      readonly reason: Reason
      readonly evidence: readonly Span[]
      /** Fills the `{slots}` of the reason. */
      readonly data?: Readonly<Record<string, string>>
      readonly credit?: number
      /** Where this reason is milder or graver than the rubric’s severity for the criterion. */
      readonly severity?: Severity
      /** The line rewritten, blanks (`__`) where only the writer knows. */
      readonly fix?: string | null
    }
  | { readonly outcome: 'not-applicable'; readonly credit?: number }

/** A line that misses, its evidence in `[[brackets]]`, why, and one that is better. A criterion of sets shows drafts. */
export type Example<Part extends Judged, Reason extends string> = Part extends 'draft'
  ? { readonly bad: Draft; readonly reason: Reason; readonly better: Draft }
  : { readonly bad: string; readonly reason: Reason; readonly better: string; readonly cycle?: string }

/** One thing an OKR is judged by: how to see it, how to say it, why it matters, examples that are its tests and its page. */
export type Criterion<Part extends Judged, Reason extends string = string> = {
  /** A promise: pages, findings and disagreements hang on it. The file has the same name. */
  readonly id: string
  readonly judges: Part
  /** Only people can answer it: the check asks (*unsure*) and never says *missed*. */
  readonly asks?: true
  readonly title: { readonly met: string; readonly missed: string }
  /** Two or three sentences: what goes wrong without it. */
  readonly why: string
  /** Who sees it otherwise, and what this grader therefore does. Absent where nobody is known to. */
  readonly dissent?: string
  /** Keys of content/sources.yaml. */
  readonly sources: readonly string[]
  readonly lesson: Lesson
  /** What was found and what to do next, with `{slots}`. */
  readonly reasons: Readonly<Record<Reason, string>>
  readonly check: (part: Parts[Part]) => Check<Reason>
  readonly examples: readonly Example<Part, Reason>[]
  /** Texts that must never be missed, each a trap. */
  readonly allows: readonly (Part extends 'draft' ? Draft : string)[]
}

/** Any criterion; `judges` tells which. */
export type AnyCriterion = Criterion<'objective'> | Criterion<'key-result'> | Criterion<'draft'>

type Definition<Part extends Judged, Reason extends string> = Omit<
  Criterion<Part, Reason>,
  'reasons' | 'check' | 'examples'
> & {
  readonly reasons: Readonly<Record<Reason, string>>
  readonly check: (part: Parts[Part]) => Check<NoInfer<Reason>>
  readonly examples: readonly Example<Part, NoInfer<Reason>>[]
}

/** Defines a criterion. `judges` decides what `check` receives, `reasons` which reasons may be named. */
export function criterion<const Part extends Judged, const Reason extends string>(
  definition: Definition<Part, Reason>
): Definition<Part, Reason> {
  return definition
}
