import type { JSX } from 'preact'
import type { Finding } from '../../grader/report.ts'
import { criterionOf } from './criterion-of.ts'
import { severityNames, severitySigns } from './severity.ts'
import { Why } from './Why.tsx'

type Props = {
  findings: readonly Finding[]
  id?: string
  /** Puts a rewrite into the text. */
  onApply?: (fix: string) => void
  base: string
}

/** What the grader says of one line: what to mend first, each with its why and examples; then what is good. */
export function Findings({ findings, id, onApply, base }: Props): JSX.Element {
  const mend = findings.filter(({ verdict }) => verdict !== 'met')
  const met = findings.filter(({ verdict }) => verdict === 'met')
  return (
    <div class="findings" id={id}>
      {mend.map(finding => (
        <Item key={finding.criterion} finding={finding} onApply={onApply} base={base} />
      ))}
      {met.length > 0 && (
        <ul class="praise" role="list">
          {met.map(({ criterion }) => (
            <li key={criterion}>{criterionOf(criterion)?.title.met}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Item({ finding, onApply, base }: { finding: Finding; onApply: Props['onApply']; base: string }): JSX.Element {
  const criterion = criterionOf(finding.criterion)
  const tone = finding.verdict === 'unsure' ? 'unsure' : finding.severity
  return (
    <article class="finding" data-severity={tone} data-criterion={finding.criterion}>
      <p class="head-line">
        <span class="severity" data-severity={tone} data-sign={severitySigns[tone]}>
          {severityNames[tone]}
        </span>
        <span class="title">{criterion?.title.missed}</span>
      </p>
      <p class="message">{finding.message}</p>
      {finding.fix !== null && (
        <div class="fix">
          <p>{finding.fix}</p>
          {onApply && (
            <button
              type="button"
              class="button plain small"
              onClick={() => finding.fix !== null && onApply(finding.fix)}
            >
              Use this wording
            </button>
          )}
        </div>
      )}
      {criterion && <Why id={criterion.id} lesson={criterion.lesson} base={base} />}
    </article>
  )
}
