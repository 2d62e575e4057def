import type { Draft } from '../okr/draft.ts'
import { excerpt, fill } from '../text/fill.ts'
import { quoted } from '../text/spans.ts'
import type { Check, Criterion, Judged, Parts } from './criterion.ts'
import { type DraftPart, partsOf } from './part.ts'
import type { Finding, KeyResultReport, ObjectiveReport, Report, Severity } from './report.ts'
import { type ProfileName, type Rule, rules, version } from './rubric.ts'
import { capped, overallScore, partScore, type Weighed } from './score.ts'

export type GradeOptions = {
  /** Which school’s severities and weights; `default` unless given. */
  readonly profile?: ProfileName
  /** Every finding, however many. Otherwise at most three misses per key result and two per objective. */
  readonly all?: boolean
}

const RANK: Readonly<Record<Severity, number>> = { blocker: 0, major: 1, minor: 2, advice: 3 }
const MOST_PER_KEY_RESULT = 3
const MOST_PER_OBJECTIVE = 2

type Judgement = { readonly findings: readonly Finding[]; readonly weighed: readonly Weighed[] }

type Spoken = {
  readonly criterion: Pick<Criterion<Judged>, 'id' | 'title' | 'reasons'>
  readonly severity: Severity
  readonly school?: string | undefined
}

function finding(rule: Spoken, check: Check<string>, text: string): Finding | null {
  if (check.outcome === 'not-applicable') return null
  const { id, title, reasons } = rule.criterion
  const spans = check.evidence.filter(([start, end]) => end > start)
  const common = { criterion: id, severity: rule.severity, spans }
  if (check.outcome === 'met') return { ...common, verdict: 'met', reason: null, message: `${title.met}.`, fix: null }
  const data = {
    words: spans[0] ? excerpt(quoted(text, spans[0])) : '',
    ...Object.fromEntries(Object.entries(check.data ?? {}).map(([slot, value]) => [slot, excerpt(value)]))
  }
  return {
    ...common,
    severity: check.severity ?? rule.severity,
    verdict: check.outcome,
    reason: check.reason,
    message: [fill(reasons[check.reason] ?? title.missed, data), ...(rule.school ? [rule.school] : [])].join(' '),
    fix: check.fix ?? null
  }
}

/** Runs the rules of one kind over one part. */
function judge<Part extends Judged>(
  judged: readonly Rule<Part>[],
  part: Parts[Part],
  text: string,
  most: number
): Judgement {
  const weighed: Weighed[] = []
  const met: Finding[] = []
  const others: Finding[] = []
  for (const rule of judged) {
    const criterion: Criterion<Part> = rule.criterion
    const check = criterion.check(part)
    weighed.push({ weight: rule.weight, credit: creditOf(check), missed: check.outcome === 'missed' })
    const found = finding(rule, check, text)
    if (found) (found.verdict === 'met' ? met : others).push(found)
  }
  others.sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || Number(a.verdict === 'unsure') - Number(b.verdict === 'unsure')
  )
  return { findings: [...others.slice(0, most), ...met], weighed }
}

/** Only met and missed weigh; a check may give its own credit to rank finely. */
function creditOf(check: Check<string>): number | null {
  if (check.credit !== undefined) return check.credit
  return check.outcome === 'met' ? 1 : check.outcome === 'missed' ? 0 : null
}

/**
 * Judges a draft: a report for the objective, for every key result and for the set, each with a score from 0 to 100.
 * Pure: the same draft and options give the same report, and nothing is written anywhere.
 */
export function grade(draft: Draft, options: GradeOptions = {}): Report {
  const profile = rules(options.profile ?? 'default')
  const parts: DraftPart = partsOf(draft)
  const most = (count: number) => (options.all ? Number.POSITIVE_INFINITY : count)

  let objective: ObjectiveReport | null = null
  if (parts.objective) {
    const { findings, weighed } = judge(
      profile.objective,
      parts.objective,
      parts.objective.text,
      most(MOST_PER_OBJECTIVE)
    )
    objective = { text: parts.objective.text, score: partScore(weighed), findings }
  }
  const keyResults = parts.keyResults.map((part): KeyResultReport => {
    const { findings, weighed } = judge(profile.keyResult, part, part.text, most(MOST_PER_KEY_RESULT))
    return { text: part.text, score: partScore(weighed), findings, kind: part.kind.kind, measure: part.line.measure }
  })
  const set = judge(profile.draft, parts, '', Number.POSITIVE_INFINITY)
  const score = capped(
    overallScore(
      objective?.score ?? null,
      keyResults.map(each => each.score),
      set.weighed
    ),
    {
      hasKeyResults: keyResults.length > 0,
      allUnmeasurable: keyResults.every(each =>
        each.findings.some(({ criterion, verdict }) => criterion === 'measurable' && verdict === 'missed')
      ),
      allOutputs: keyResults.every(each => each.kind === 'output' || each.kind === 'activity')
    }
  )
  return { rubric: version, score, objective, keyResults, findings: set.findings }
}
