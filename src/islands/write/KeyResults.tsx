import type { JSX } from 'preact'
import type { KeyResultReport } from '../../grader/report.ts'
import { Field } from './Field.tsx'
import { Findings } from './Findings.tsx'
import { asksForMending, marksOf } from './marks.ts'

type Props = {
  /** Sets the ids of this desk apart from another on the same page. */
  name: string
  texts: readonly string[]
  /** One entry a text; null where nothing was graded: an empty line, or nothing checked yet. */
  reports: readonly (KeyResultReport | null)[]
  base: string
  onChange: (texts: readonly string[]) => void
}

/** The key results: a field each, added and removed, with what the grader says below. */
export function KeyResults({ name, texts, reports, base, onChange }: Props): JSX.Element {
  const write = (index: number, text: string) => onChange(texts.map((old, at) => (at === index ? text : old)))
  const focus = (index: number) => requestAnimationFrame(() => document.getElementById(`${name}-kr-${index}`)?.focus())
  const add = () => {
    onChange([...texts, ''])
    focus(texts.length)
  }
  const remove = (index: number) => {
    onChange(texts.filter((_, at) => at !== index))
    focus(Math.max(0, index - 1))
  }
  return (
    <div class="line-block">
      <p class="name">
        <strong>Key results</strong> <span class="help">How will you know? From where to where.</span>
      </p>
      <ol class="results" role="list">
        {texts.map((text, index) => {
          const report = reports[index] ?? null
          const id = `${name}-kr-${index}`
          return (
            <li key={index}>
              <Field
                id={id}
                label={`Key result ${index + 1}`}
                value={text}
                onInput={value => write(index, value)}
                marks={report ? marksOf(report.findings, text) : []}
                describedBy={`${id}-findings`}
                invalid={report?.findings.some(asksForMending) ?? false}
              />
              <button
                type="button"
                class="remove"
                aria-label={`Remove key result ${index + 1}`}
                disabled={texts.length === 1}
                onClick={() => remove(index)}
              >
                ×
              </button>
              <Findings
                id={`${id}-findings`}
                findings={report?.findings ?? []}
                base={base}
                onApply={fix => write(index, fix)}
              />
            </li>
          )
        })}
      </ol>
      <p class="buttons">
        <button type="button" class="button" onClick={add}>
          Add a key result
        </button>
      </p>
    </div>
  )
}
