import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { grade } from '../../grader/grade.ts'
import type { KeyResultReport, Report } from '../../grader/report.ts'
import { plural } from '../../text/plural.ts'
import { Brief } from './Brief.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Field } from './Field.tsx'
import { Findings } from './Findings.tsx'
import { KeyResults } from './KeyResults.tsx'
import { asksForMending, marksOf } from './marks.ts'
import { mendable, Score } from './Score.tsx'
import { type DeskScenario, draftFrom } from './scenario.ts'
import { OWN, useDraft } from './use-draft.ts'

type Props = { id: string; scenario: DeskScenario | null; base: string; name: string }

/** One draft on the desk: the lines, what the grader says of each, and the whole last. */
export function Sheet({ id, scenario, base, name }: Props): JSX.Element {
  const { sheet, write, clear, restore } = useDraft(id, scenario?.cycle ?? '')
  const { objective, keyResults, cycle, situation, checked } = sheet
  const draft = useMemo(() => draftFrom({ objective, keyResults, cycle }), [objective, keyResults, cycle])
  const empty = draft.objective === null && draft.keyResults.length === 0
  const report = useMemo(() => (checked && !empty ? grade(draft) : null), [checked, empty, draft])
  const said = useSaid(report)
  const findings = report?.objective?.findings ?? []
  return (
    <div class="sheet">
      {scenario && <Brief scenario={scenario} tried={checked} />}
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault()
          if (!empty) write({ ...sheet, checked: true })
        }}
      >
        {id === OWN && (
          <div class="line-block">
            <label for={`${name}-situation-text`}>
              Your situation <span class="help">For your eyes only; the grader does not read it.</span>
            </label>
            <Field
              id={`${name}-situation-text`}
              value={situation}
              onInput={text => write({ ...sheet, situation: text })}
              marks={[]}
            />
          </div>
        )}
        <div class="line-block">
          <label for={`${name}-objective`}>
            Objective <span class="help">Where to, in words. No number yet.</span>
          </label>
          <Field
            id={`${name}-objective`}
            value={objective}
            onInput={text => write({ ...sheet, objective: text })}
            marks={marksOf(findings, objective)}
            describedBy={`${name}-objective-findings`}
            invalid={findings.some(asksForMending)}
            tall
          />
          <Findings
            id={`${name}-objective-findings`}
            findings={findings}
            base={base}
            onApply={text => write({ ...sheet, objective: text })}
          />
        </div>
        <KeyResults
          name={name}
          texts={keyResults}
          reports={reportsFor(keyResults, report)}
          base={base}
          onChange={texts => write({ ...sheet, keyResults: texts })}
        />
        <div class="line-block">
          <label for={`${name}-cycle`}>
            Cycle <span class="help">The period all of it belongs to, such as Q3 2026 or this term.</span>
          </label>
          <input
            id={`${name}-cycle`}
            type="text"
            autocomplete="off"
            value={cycle}
            onInput={event => write({ ...sheet, cycle: event.currentTarget.value })}
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
          <CopyButton draft={draft} disabled={empty} />
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
function reportsFor(texts: readonly string[], report: Report | null): (KeyResultReport | null)[] {
  let next = 0
  return texts.map(text => (text.trim() === '' ? null : (report?.keyResults[next++] ?? null)))
}

/** What a screen reader is told after a check, once the typing rests. */
function useSaid(report: Report | null): string {
  const [said, setSaid] = useState('')
  const text = report
    ? `Checked. ${plural(mendable(report), 'point')} to mend, ${Math.round(report.score)} of 100.`
    : ''
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1000)
    return () => clearTimeout(timer)
  }, [text])
  return said
}
