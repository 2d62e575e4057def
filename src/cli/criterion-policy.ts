import type { Severity } from '../grader/report.ts'
import { type ProfileName, rules } from '../grader/rubric.ts'

export type Policy = {
  readonly weight: number
  readonly severity: Severity
  /** Whose position this is, where the schools differ. */
  readonly school: string | null
}

/** How much a criterion counts in a profile, and how loudly it is said. @throws where the rubric has no such criterion */
export function policyOf(id: string, profile: ProfileName): Policy {
  const { objective, keyResult, draft } = rules(profile)
  const rule = [...objective, ...keyResult, ...draft].find(({ criterion }) => criterion.id === id)
  if (!rule) throw new Error(`There is no criterion “${id}” in the rubric.`)
  const { weight, severity, school = null } = rule
  return { weight, severity, school }
}
