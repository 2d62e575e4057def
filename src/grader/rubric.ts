import { ambitious } from './criteria/ambitious.ts'
import { arithmetic } from './criteria/arithmetic.ts'
import { assertive } from './criteria/assertive.ts'
import { baseline } from './criteria/baseline.ts'
import { brief } from './criteria/brief.ts'
import { change } from './criteria/change.ts'
import { clear } from './criteria/clear.ts'
import { concise } from './criteria/concise.ts'
import { count } from './criteria/count.ts'
import { deadline } from './criteria/deadline.ts'
import { definition } from './criteria/definition.ts'
import { destination } from './criteria/destination.ts'
import { distinct } from './criteria/distinct.ts'
import { meaningful } from './criteria/meaningful.ts'
import { measurable } from './criteria/measurable.ts'
import { outcome } from './criteria/outcome.ts'
import { outcomeShare } from './criteria/outcome-share.ts'
import { qualitative } from './criteria/qualitative.ts'
import { singleFocus } from './criteria/single-focus.ts'
import { singleMeasure } from './criteria/single-measure.ts'
import { statement } from './criteria/statement.ts'
import { target } from './criteria/target.ts'
import type { AnyCriterion, Criterion, Judged } from './criterion.ts'
import type { Severity } from './report.ts'

/** Goes up whenever the same text may get another report. */
export const version = '2026.1'

/** One line of policy: what counts, how much, and how loudly to say it. */
export type Rule<Part extends Judged> = {
  readonly criterion: Criterion<Part>
  readonly weight: number
  readonly severity: Severity
}

/** Every criterion in the order a reader meets them. The only place for weights and severities. */
export const rubric: readonly {
  readonly criterion: AnyCriterion
  readonly weight: number
  readonly severity: Severity
}[] = [
  { criterion: destination, weight: 24, severity: 'major' },
  { criterion: statement, weight: 5, severity: 'minor' },
  { criterion: clear, weight: 12, severity: 'major' },
  { criterion: ambitious, weight: 5, severity: 'major' },
  { criterion: qualitative, weight: 5, severity: 'minor' },
  { criterion: singleFocus, weight: 6, severity: 'minor' },
  { criterion: concise, weight: 5, severity: 'minor' },

  { criterion: measurable, weight: 15, severity: 'blocker' },
  { criterion: outcome, weight: 24, severity: 'major' },
  { criterion: target, weight: 8, severity: 'major' },
  { criterion: arithmetic, weight: 8, severity: 'blocker' },
  { criterion: change, weight: 6, severity: 'major' },
  { criterion: definition, weight: 4, severity: 'minor' },
  { criterion: meaningful, weight: 4, severity: 'minor' },
  { criterion: baseline, weight: 6, severity: 'minor' },
  { criterion: singleMeasure, weight: 4, severity: 'minor' },
  { criterion: deadline, weight: 3, severity: 'minor' },
  { criterion: assertive, weight: 3, severity: 'minor' },
  { criterion: brief, weight: 3, severity: 'minor' },

  { criterion: count, weight: 3, severity: 'minor' },
  { criterion: outcomeShare, weight: 4, severity: 'major' },
  { criterion: distinct, weight: 2, severity: 'minor' }
]

/** Where the schools differ from the default: a weight of 0 and *advice* mean “they do it themselves”. */
const profiles = {
  default: {},
  /** Numbers in objectives are at home at Google, and a start is welcome but not asked for. */
  google: { qualitative: { weight: 0, severity: 'advice' }, baseline: { weight: 3, severity: 'advice' } },
  /** One inspiring sentence and about three numbers; anything numeric above the line is out. */
  wodtke: { qualitative: { weight: 8, severity: 'major' }, count: { weight: 4, severity: 'major' } }
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, { readonly weight: number; readonly severity: Severity }>>>
>

export type ProfileName = keyof typeof profiles
export const profileNames = Object.keys(profiles).filter((name): name is ProfileName => Object.hasOwn(profiles, name))

type Rules = {
  readonly objective: readonly Rule<'objective'>[]
  readonly keyResult: readonly Rule<'key-result'>[]
  readonly draft: readonly Rule<'draft'>[]
}

/** The rubric as one school weighs it, sorted by what is judged. */
export function rules(profile: ProfileName): Rules {
  const changes: Readonly<Record<string, { readonly weight: number; readonly severity: Severity }>> = profiles[profile]
  const sorted: { objective: Rule<'objective'>[]; keyResult: Rule<'key-result'>[]; draft: Rule<'draft'>[] } = {
    objective: [],
    keyResult: [],
    draft: []
  }
  for (const { criterion, ...policy } of rubric) {
    const { weight, severity } = changes[criterion.id] ?? policy
    if (criterion.judges === 'objective') sorted.objective.push({ criterion, weight, severity })
    else if (criterion.judges === 'key-result') sorted.keyResult.push({ criterion, weight, severity })
    else sorted.draft.push({ criterion, weight, severity })
  }
  return sorted
}
