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
      <Praise criteria={met.map(({ criterion }) => criterion)} />
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

/** As much praise as anybody reads; the rest is a click away. */
const SHOWN = 3

/** What is good already, so that nobody mends it. */
function Praise({ criteria }: { criteria: readonly string[] }): JSX.Element | null {
  const titles = criteria.flatMap(id => criterionOf(id)?.title.met ?? [])
  if (titles.length === 0) return null
  const list = (some: readonly string[]) => (
    <ul class="praise" role="list">
      {some.map(title => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  )
  return (
    <div>
      {list(titles.slice(0, SHOWN))}
      {titles.length > SHOWN && (
        <details class="more-praise">
          <summary>and {titles.length - SHOWN} more</summary>
          {list(titles.slice(SHOWN))}
        </details>
      )}
    </div>
  )
}
