import type { JSX } from 'preact'
import type { Checked } from './checked.ts'
import { Field, focusField } from './Field.tsx'
import type { Disagreement } from './Findings.tsx'
import { leftToMend, marksOf } from './marks.ts'

type Props = {
  id: string
  index: number
  count: number
  text: string
  checked: Checked | null
  /** Which key result of the draft this is; null while it is empty. */
  place: number | null
  base: string
  onWrite: (text: string) => void
  onMove: (by: -1 | 1, byButton: boolean) => void
  onRemove: () => void
  onNext: () => void
  /** The writer has come to the text. */
  onFocus: () => void
  onApply: (fix: string) => void
  onAside: (disagreement: Disagreement) => void
  onBlock: (text: string) => boolean
}

/** One key result: its text, its place, and what the grader says below. */
export function KeyResult(props: Props): JSX.Element {
  const { id, index, count, text, checked, place, base, onWrite, onMove, onRemove, onNext, onApply, onAside } = props
  const rows = (place === null ? null : checked?.keyResults[place]) ?? []
  const report = place === null ? null : (checked?.report.keyResults[place] ?? null)
  const name = `key result ${index + 1}`
  return (
    <li onFocusIn={({ target }) => target instanceof HTMLTextAreaElement && props.onFocus()}>
      <Field
        id={id}
        label={`Key result ${index + 1}`}
        value={text}
        onInput={onWrite}
        marks={report ? marksOf(rows, report.text, text) : []}
        describedBy={`${id}-findings`}
        invalid={leftToMend(rows) > 0}
        onBlock={props.onBlock}
        onKey={event => {
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault()
            onMove(event.key === 'ArrowUp' ? -1 : 1, false)
          } else if (event.key === 'Enter' && !event.isComposing) onNext()
        }}
      />
      <span class="tools">
        <button type="button" aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => onMove(-1, true)}>
          ↑
        </button>
        <button
          type="button"
          aria-label={`Move ${name} down`}
          disabled={index === count - 1}
          onClick={() => onMove(1, true)}
        >
          ↓
        </button>
        <button type="button" aria-label={`Remove ${name}`} disabled={count === 1} onClick={onRemove}>
          ×
        </button>
      </span>
      {checked && report ? (
        <checked.checker.Findings
          id={`${id}-findings`}
          rows={rows}
          findings={report.findings}
          text={report.text}
          base={base}
          onApply={onApply}
          onEdit={() => focusField(id)}
          onAside={onAside}
        />
      ) : (
        <div class="findings" id={`${id}-findings`} />
      )}
    </li>
  )
}
