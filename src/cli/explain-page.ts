import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '../course/course.ts'
import { readSources } from '../course/sources-file.ts'
import type { CriterionFigures } from '../exam/examine.ts'
import { examFiles, loadResults } from '../exam/read-exam.ts'
import type { Share } from '../exam/share.ts'
import type { AnyCriterion, Judged } from '../grader/criterion.ts'
import { type ProfileName, profileNames, version } from '../grader/rubric.ts'
import type { Draft } from '../okr/draft.ts'
import { readMarks } from '../text/marks.ts'
import type { Span } from '../text/spans.ts'
import { type Policy, policyOf } from './criterion-policy.ts'

/** A weak text beside a better one; sets of key results are drafts. */
export type ShownExample =
  | { readonly weak: string; readonly spans: readonly Span[]; readonly better: string; readonly says: string }
  | { readonly weak: Draft; readonly better: Draft; readonly says: string }

/** How the grader fared on one part of its exam; null where there was nothing to be right about. */
export type Accuracy = { readonly precision: Share | null; readonly recall: Share | null }

/** All that is known of a criterion. */
export type CriterionPage = {
  readonly rubric: string
  readonly id: string
  readonly judges: Judged
  readonly title: { readonly met: string; readonly missed: string }
  readonly why: string
  readonly policies: readonly ({ readonly profile: ProfileName } & Policy)[]
  readonly says: readonly string[]
  readonly examples: readonly ShownExample[]
  /** Texts that look suspicious and are left alone. */
  readonly allows: readonly (string | Draft)[]
  /** On the drafts rules were written with, and on those kept apart; null where the exam is not at hand. */
  readonly accuracy: { readonly open: Accuracy; readonly heldOut: Accuracy } | null
  readonly sources: readonly Source[]
  /** The lesson that teaches it. */
  readonly lesson: { readonly id: string; readonly title: string }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function sourcesOf(keys: readonly string[]): Source[] {
  const known = readSources(readFileSync(join(ROOT, 'content/sources.yaml'), 'utf8'), () => {})
  return keys.flatMap(key => known?.get(key) ?? [])
}

function lessonOf(id: string): CriterionPage['lesson'] {
  const text = readFileSync(join(ROOT, 'content/lessons', `${id}.mdx`), 'utf8')
  return { id, title: /^title: (.+)$/m.exec(text)?.[1] ?? id }
}

function accuracyOf(id: string): CriterionPage['accuracy'] {
  if (examFiles(ROOT).length === 0) return null
  const { open, heldOut } = loadResults(ROOT)
  const shares = (criteria: readonly CriterionFigures[]): Accuracy => {
    const found = criteria.find(({ criterion }) => criterion === id)
    return { precision: found?.precision ?? null, recall: found?.recall ?? null }
  }
  return { open: shares(open.criteria), heldOut: shares(heldOut.criteria) }
}

function examplesOf(criterion: AnyCriterion): ShownExample[] {
  const says = (reason: string) => criterion.reasons[reason] ?? ''
  if (criterion.judges === 'draft')
    return criterion.examples.map(({ bad, reason, better }) => ({ weak: bad, better, says: says(reason) }))
  return criterion.examples.map(({ bad, reason, better }) => {
    const { text, spans } = readMarks(bad)
    return { weak: text, spans, better, says: says(reason) }
  })
}

/** Gathers what is known of a criterion, its exam included. Takes a second, for the exam is sat anew. */
export function pageOf(criterion: AnyCriterion): CriterionPage {
  const { id, judges, title, why, reasons, allows, sources, lesson } = criterion
  return {
    rubric: version,
    id,
    judges,
    title,
    why,
    policies: profileNames.map(profile => ({ profile, ...policyOf(id, profile) })),
    says: Object.values(reasons),
    examples: examplesOf(criterion),
    allows,
    accuracy: accuracyOf(id),
    sources: sourcesOf(sources),
    lesson: lessonOf(lesson)
  }
}
