/** `/criteria.json`: what the browser’s copy of the grader leaves out, by criterion. */
export type CriteriaData = Readonly<Record<string, CriterionData>>

export type CriterionData = {
  readonly why: string
  /** One weak line and its better version; null for criteria of whole sets, whose page shows them. */
  readonly example: { readonly weak: string; readonly better: string } | null
}
