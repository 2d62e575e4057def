import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { grade } from '../../grader/grade.ts'
import type { KeyResultReport, Report } from '../../grader/report.ts'
import type { Draft } from '../../okr/draft.ts'
import { plural } from '../../text/plural.ts'
import { Brief } from './Brief.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Field } from './Field.tsx'
import { Findings } from './Findings.tsx'
import { KeyResults } from './KeyResults.tsx'
import { marksOf } from './marks.ts'
import { mendable, Score } from './Score.tsx'
import { type DeskScenario, filled } from './scenario.ts'
import { useDraft } from './use-draft.ts'

type Props = { id: string; scenario: DeskScenario | null; base: string; name: string }

/** One draft on the desk: the lines, what the grader says of each, and the whole last. */
export function Sheet({ id, scenario, base, name }: Props): JSX.Element {
  const { draft, checked, write, check, clear, restore } = useDraft(id, scenario?.cycle ?? '')
  const report = useMemo(() => (checked ? grade(filled(draft)) : null), [checked, draft])
  const empty = draft.objective?.trim() === '' && draft.keyResults.every(text => text.trim() === '')
  const said = useSaid(report)
  return (
    <div class="sheet">
      {scenario && <Brief scenario={scenario} tried={checked} />}
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault()
          if (!empty) check()
        }}
      >
        <div class="line-block">
          <label for={`${name}-objective`}>
            Objective <span class="help">Where to, in words. No number yet.</span>
          </label>
          <Field
            id={`${name}-objective`}
            value={draft.objective ?? ''}
            onInput={objective => write({ ...draft, objective })}
            marks={report?.objective ? marksOf(report.objective.findings, draft.objective ?? '') : []}
            describedBy={`${name}-objective-findings`}
            invalid={
              report?.objective?.findings.some(
                ({ verdict, severity }) => verdict === 'missed' && severity !== 'advice'
              ) ?? false
            }
            tall
          />
          <Findings
            id={`${name}-objective-findings`}
            findings={report?.objective?.findings ?? []}
            base={base}
            onApply={objective => write({ ...draft, objective })}
          />
        </div>
        <KeyResults
          name={name}
          texts={draft.keyResults}
          reports={reportsFor(draft, report)}
          base={base}
          onChange={keyResults => write({ ...draft, keyResults })}
        />
        <div class="line-block">
          <label for={`${name}-cycle`}>
            Cycle <span class="help">The period all of it belongs to, such as Q3 2026 or this term.</span>
          </label>
          <input
            id={`${name}-cycle`}
            type="text"
            autocomplete="off"
            value={draft.cycle ?? ''}
            onInput={event => write({ ...draft, cycle: event.currentTarget.value })}
          />
        </div>
        <p role="status" class="unseen">
          {said}
        </p>
        <div class="buttons">
          {!checked && (
            <button type="submit" class="button first" aria-disabled={empty}>
              Check this OKR
            </button>
          )}
          <CopyButton draft={filled(draft)} disabled={empty} />
          {!empty && (
            <button type="button" class="button plain" onClick={clear}>
              Start again
            </button>
          )}
          {empty && restore && (
            <button type="button" class="button plain" onClick={restore}>
              Bring back what was here
            </button>
          )}
          <span class="small soft">Kept in this browser as you type.</span>
        </div>
        {report && <Score report={report} base={base} />}
      </form>
    </div>
  )
}

/** The report of each line of the form; empty lines have none. */
function reportsFor(draft: Draft, report: Report | null): (KeyResultReport | null)[] {
  let next = 0
  return draft.keyResults.map(text => (text.trim() === '' ? null : (report?.keyResults[next++] ?? null)))
}

/** What a screen reader is told after a check, once the typing rests. */
function useSaid(report: Report | null): string {
  const [said, setSaid] = useState('')
  const text = report ? `Checked. ${plural(mendable(report), 'point')} to mend, ${report.score} of 100.` : ''
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1000)
    return () => clearTimeout(timer)
  }, [text])
  return said
}
