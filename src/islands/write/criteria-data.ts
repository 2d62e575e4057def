/** `/criteria.json`: what the browser’s copy of the grader leaves out, by criterion. */
export type CriteriaData = Readonly<Record<string, CriterionData>>

export type CriterionData = {
  readonly why: string
  /** A weak line and its better version for each reason; none for criteria of whole sets, whose page shows them. */
  readonly examples: readonly { readonly reason: string; readonly weak: string; readonly better: string }[]
}
