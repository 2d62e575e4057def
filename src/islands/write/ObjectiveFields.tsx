import type { JSX } from 'preact'
import type { Checked } from './checked.ts'
import { Field, focusField } from './Field.tsx'
import type { Disagreement } from './Findings.tsx'
import { leftToMend, marksOf } from './marks.ts'
import type { DeskDraft, OnSheet } from './use-draft.ts'

type Props = {
  name: string
  sheet: OnSheet
  write: DeskDraft['write']
  /** Whether the writer brings a situation of their own. */
  own: boolean
  checked: Checked | null
  base: string
  onApply: (id: string, fix: string, put: () => void) => void
  onAside: (disagreement: Disagreement) => void
  onBlock: (text: string) => boolean
  settle: (line: number | null) => void
}

/** The writer’s situation, where no scenario gives it, and the objective. */
export function ObjectiveFields(props: Props): JSX.Element {
  const { name, sheet, write, own, checked, base, onApply, onAside, onBlock, settle } = props
  const { objective, situation } = sheet
  const report = objective.trim() === '' ? null : (checked?.report.objective ?? null)
  const rows = report ? (checked?.objective ?? []) : []
  const id = `${name}-objective`
  return (
    <>
      {own && (
        <div class="line-block">
          <label for={`${name}-situation-text`}>
            Your situation <span class="help">For you and your reviewers; the grader skips it.</span>
          </label>
          <Field
            id={`${name}-situation-text`}
            value={situation}
            onInput={text => write({ ...sheet, situation: text }, 'situation')}
            marks={[]}
          />
        </div>
      )}
      <div class="line-block" onFocusIn={({ target }) => target instanceof HTMLTextAreaElement && settle(null)}>
        <label for={id}>
          Objective <span class="help">Where to, in words. No number yet.</span>
        </label>
        <Field
          id={id}
          value={objective}
          onInput={text => write({ ...sheet, objective: text }, 'objective')}
          marks={report ? marksOf(rows, report.text, objective) : []}
          describedBy={`${id}-findings`}
          invalid={leftToMend(rows) > 0}
          onBlock={onBlock}
          onKey={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) document.getElementById(`${name}-kr-0`)?.focus()
          }}
          tall
        />
        {checked && report ? (
          <checked.checker.Findings
            id={`${id}-findings`}
            rows={rows}
            findings={report.findings}
            text={report.text}
            base={base}
            onApply={fix => onApply(id, fix, () => write({ ...sheet, objective: fix }))}
            onEdit={() => focusField(id)}
            onAside={onAside}
          />
        ) : (
          <div class="findings" id={`${id}-findings`} />
        )}
      </div>
    </>
  )
}
