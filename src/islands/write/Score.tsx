import type { JSX } from 'preact'
import { plural } from '../../text/plural.ts'
import type { Checked } from './checked.ts'
import { type Disagreement, Findings } from './Findings.tsx'
import { leftToMend } from './marks.ts'
import { Fetched } from './Panel.tsx'
import { readiness } from './readiness.ts'

type Props = {
  checked: Checked
  /** Of the draft. */
  id: string
  base: string
  onAside: (disagreement: Disagreement) => void
}

const chosenOnly = () => import('./ChosenOnly.tsx').then(({ ChosenOnly }) => ChosenOnly)

/** What is said of the whole, and the number last. */
export function Score({ checked, id, base, onAside }: Props): JSX.Element {
  const { report, set, only } = checked
  const left = leftOf(checked)
  const isWhole = report.objective !== null && report.keyResults.length > 0
  return (
    <section class="verdict-box" aria-label="The whole" tabIndex={-1}>
      <h3>The OKR as a whole</h3>
      <Findings rows={set} findings={report.findings} text="" base={base} onAside={onAside} />
      {!only && report.objective === null && (
        <p>
          There is no objective yet. In one sentence, without numbers: what will reaching these key results mean, and
          for whom?
        </p>
      )}
      {report.findings.length === 0 && <p class="soft">Nothing to say about the set beyond its lines.</p>}
      {!only && (
        <p class="score">
          {Math.round(report.score)}{' '}
          <small>
            of 100 ·{' '}
            {report.objective === null
              ? 'key results without an objective'
              : readiness(report.score, [checked.objective, ...checked.keyResults, set].flat())}
          </small>
        </p>
      )}
      <p class="small soft">
        {left > 0 ? `${plural(left, 'point')} to mend.` : isWhole && 'Nothing left to mend by the rules.'}
        {!only && (
          <>
            {' '}
            Rubric {report.rubric}: the same words always get the same report. What no rule can know, only you can: is
            this worth the {report.keyResults.length > 0 ? 'quarter' : 'effort'}, and would reaching every key result
            prove the objective?
          </>
        )}
      </p>
      {only && <Fetched load={chosenOnly} inside={{ only, id, base }} />}
    </section>
  )
}

/** How many findings ask for a change, advice and what was set aside left out. */
export function leftOf({ objective, keyResults, set }: Pick<Checked, 'objective' | 'keyResults' | 'set'>): number {
  return [objective, ...keyResults, set].reduce((sum, rows) => sum + leftToMend(rows), 0)
}
