import { ambitious } from './criteria/ambitious.ts'
import { arithmetic } from './criteria/arithmetic.ts'
import { assertive } from './criteria/assertive.ts'
import { balanced } from './criteria/balanced.ts'
import { baseline } from './criteria/baseline.ts'
import { beneficiary } from './criteria/beneficiary.ts'
import { brief } from './criteria/brief.ts'
import { change } from './criteria/change.ts'
import { clear } from './criteria/clear.ts'
import { commitment } from './criteria/commitment.ts'
import { concise } from './criteria/concise.ts'
import { consistent } from './criteria/consistent.ts'
import { count } from './criteria/count.ts'
import { deadline } from './criteria/deadline.ts'
import { definition } from './criteria/definition.ts'
import { degree } from './criteria/degree.ts'
import { destination } from './criteria/destination.ts'
import { distinct } from './criteria/distinct.ts'
import { influence } from './criteria/influence.ts'
import { inspiring } from './criteria/inspiring.ts'
import { leading } from './criteria/leading.ts'
import { meaningful } from './criteria/meaningful.ts'
import { measurable } from './criteria/measurable.ts'
import { outcome } from './criteria/outcome.ts'
import { outcomeShare } from './criteria/outcome-share.ts'
import { pacing } from './criteria/pacing.ts'
import { plainLanguage } from './criteria/plain-language.ts'
import { qualitative } from './criteria/qualitative.ts'
import { relevant } from './criteria/relevant.ts'
import { rightSized } from './criteria/right-sized.ts'
import { significant } from './criteria/significant.ts'
import { singleFocus } from './criteria/single-focus.ts'
import { singleMeasure } from './criteria/single-measure.ts'
import { statement } from './criteria/statement.ts'
import { stretch } from './criteria/stretch.ts'
import { sufficient } from './criteria/sufficient.ts'
import { target } from './criteria/target.ts'
import { verifiable } from './criteria/verifiable.ts'
import type { AnyCriterion, Criterion, Judged } from './criterion.ts'
import type { Severity } from './report.ts'

/** Goes up whenever the same text may get another report. */
export const version = '2026.1'

/** One line of policy: what counts, how much, and how loudly to say it. */
export type Rule<Part extends Judged> = {
  readonly criterion: Criterion<Part>
  readonly weight: number
  readonly severity: Severity
  /** Whose position this is, where the schools differ. */
  readonly school?: string | undefined
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
  { criterion: rightSized, weight: 3, severity: 'minor' },
  { criterion: plainLanguage, weight: 3, severity: 'minor' },
  { criterion: significant, weight: 0, severity: 'advice' },
  { criterion: inspiring, weight: 0, severity: 'advice' },

  { criterion: measurable, weight: 15, severity: 'blocker' },
  { criterion: outcome, weight: 24, severity: 'major' },
  { criterion: target, weight: 8, severity: 'major' },
  { criterion: arithmetic, weight: 8, severity: 'blocker' },
  { criterion: change, weight: 6, severity: 'major' },
  { criterion: definition, weight: 4, severity: 'minor' },
  { criterion: meaningful, weight: 4, severity: 'minor' },
  { criterion: baseline, weight: 6, severity: 'minor' },
  { criterion: singleMeasure, weight: 4, severity: 'minor' },
  { criterion: verifiable, weight: 2, severity: 'minor' },
  { criterion: deadline, weight: 3, severity: 'major' },
  { criterion: assertive, weight: 3, severity: 'minor' },
  { criterion: brief, weight: 3, severity: 'minor' },
  { criterion: degree, weight: 0, severity: 'advice' },
  { criterion: stretch, weight: 0, severity: 'advice' },
  { criterion: beneficiary, weight: 0, severity: 'advice' },
  { criterion: influence, weight: 0, severity: 'advice' },

  { criterion: count, weight: 3, severity: 'minor' },
  { criterion: outcomeShare, weight: 4, severity: 'major' },
  { criterion: distinct, weight: 2, severity: 'minor' },
  { criterion: consistent, weight: 2, severity: 'minor' },
  { criterion: balanced, weight: 0, severity: 'advice' },
  { criterion: leading, weight: 0, severity: 'advice' },
  { criterion: pacing, weight: 0, severity: 'advice' },
  { criterion: commitment, weight: 0, severity: 'advice' },
  { criterion: relevant, weight: 0, severity: 'advice' },
  { criterion: sufficient, weight: 0, severity: 'advice' }
]

type Position = { readonly weight: number; readonly severity: Severity; readonly school: string }

/**
 * Where the schools differ: each one’s policy, and the sentence that names the school when the criterion is missed.
 * A weight of 0 and *advice* mean “they do it themselves”.
 */
const profiles = {
  default: {
    qualitative: { weight: 5, severity: 'minor', school: 'Schools differ here: Google allows it, Wodtke does not.' },
    baseline: {
      weight: 6,
      severity: 'minor',
      school: 'Most coaches ask for it, though Google’s own examples often do without.'
    }
  },
  /** Numbers in objectives are at home at Google, and a start is welcome but not asked for. */
  google: {
    qualitative: { weight: 0, severity: 'advice', school: 'Google does this itself; most other schools do not.' },
    baseline: { weight: 3, severity: 'advice', school: 'Google often does without; other schools ask for it.' },
    deadline: { weight: 4, severity: 'major', school: 'Google asks for real dates.' }
  },
  /** One inspiring sentence and about three numbers; anything numeric above the line is out. */
  wodtke: {
    qualitative: {
      weight: 8,
      severity: 'major',
      school: 'Wodtke keeps every number out of the objective; Google does not.'
    },
    count: { weight: 4, severity: 'major', school: 'Wodtke asks for about three.' }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Position>>>>

export type ProfileName = keyof typeof profiles
export const profileNames = Object.keys(profiles).filter((name): name is ProfileName => Object.hasOwn(profiles, name))

type Rules = {
  readonly objective: readonly Rule<'objective'>[]
  readonly keyResult: readonly Rule<'key-result'>[]
  readonly draft: readonly Rule<'draft'>[]
}

/** The rubric as one school weighs it, sorted by what is judged. */
export function rules(profile: ProfileName): Rules {
  const positions: Readonly<Record<string, Position>> = profiles[profile]
  const sorted: { objective: Rule<'objective'>[]; keyResult: Rule<'key-result'>[]; draft: Rule<'draft'>[] } = {
    objective: [],
    keyResult: [],
    draft: []
  }
  for (const { criterion, ...policy } of rubric) {
    const rule = positions[criterion.id] ?? policy
    if (criterion.judges === 'objective') sorted.objective.push({ criterion, ...rule })
    else if (criterion.judges === 'key-result') sorted.keyResult.push({ criterion, ...rule })
    else sorted.draft.push({ criterion, ...rule })
  }
  return sorted
}
