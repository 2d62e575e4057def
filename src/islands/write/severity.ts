import type { Severity } from '../../grader/report.ts'

/** How a finding is shown: by its severity, or as a question where the grader cannot tell. */
export type Tone = Severity | 'unsure'

/** Said beside the sign, so that colour never carries it alone. */
export const severityNames: Record<Tone, string> = {
  blocker: 'Mend first',
  major: 'Mend',
  minor: 'Polish',
  advice: 'Worth a thought',
  unsure: 'A question for you'
}

export const severitySigns: Record<Tone, string> = { blocker: '✗', major: '!', minor: '~', advice: 'i', unsure: '?' }
