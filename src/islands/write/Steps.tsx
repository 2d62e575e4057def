import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { withBase } from '../../site.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { coachQuestions } from './coach-questions.ts'
import type { CriteriaData, CriterionData } from './criteria-data.ts'
import { Disagree } from './Disagree.tsx'

export type StepsProps = {
  /** Of the criterion. */
  id: string
  lesson: string
  /** Why the criterion was missed, by its name there. */
  reason: string | null
  /** True where the finding is a question itself. */
  asks: boolean
  hint: string | null
  fix: string | null
  base: string
  /** Leads to the line the finding is about, where it is about one. */
  onEdit?: (() => void) | undefined
  onApply?: ((fix: string) => void) | undefined
  onAside: (reason: string) => void
}

let criteria: Promise<CriteriaData> | null = null

/**
 * What helps with one finding, one step at a time: why it matters, a coach's question, a hint, and only then a rewrite.
 * Who is given the answer first learns to wait for it.
 */
export function Steps({
  id,
  lesson,
  reason,
  asks,
  hint,
  fix,
  base,
  onEdit,
  onApply,
  onAside
}: StepsProps): JSX.Element {
  const [data, setData] = useState<CriterionData | null>(null)
  const [shown, setShown] = useState(1)
  const newest = useRef<HTMLDivElement>(null)
  const all = useRef<HTMLDivElement>(null)
  useKeptFocus(all)
  useEffect(() => {
    criteria ??= fetch(withBase('/criteria.json', base)).then(response => response.json())
    criteria.then(
      found => setData(found[id] ?? null),
      () => {
        // Asked again at the next opening; the links below lead there in any case.
        criteria = null
      }
    )
  }, [])
  useLayoutEffect(() => {
    if (shown > 1) newest.current?.focus()
  }, [shown])

  const question = asks ? undefined : coachQuestions[id]
  const example = data?.examples.find(each => each.reason === reason)
  const steps = [
    { ask: '', content: <p>{data?.why}</p> },
    ...(question ? [{ ask: 'Ask me a question', content: <p class="question-step">{question}</p> }] : []),
    ...(hint || example
      ? [
          {
            ask: 'Give me a hint',
            content: (
              <>
                {hint && <p>{hint}</p>}
                {example && (
                  <dl>
                    <dt>Weaker</dt>
                    <dd>{example.weak}</dd>
                    <dt>Better</dt>
                    <dd>{example.better}</dd>
                  </dl>
                )}
              </>
            )
          }
        ]
      : []),
    ...(fix !== null && onApply
      ? [
          {
            ask: 'Show me a rewrite',
            content: (
              <div class="fix">
                <p>{fix}</p>
                <button type="button" class="button small" onClick={() => onApply(fix)}>
                  Put it into my text
                </button>
              </div>
            )
          }
        ]
      : [])
  ]
  const next = steps[shown]
  return (
    <div class="steps" ref={all}>
      {steps.slice(0, shown).map(({ content }, index) => (
        <div key={index} ref={index === shown - 1 ? newest : null} tabIndex={-1} class="step">
          {content}
        </div>
      ))}
      <p class="step-buttons">
        {next && (
          <button type="button" class="button small" onClick={() => setShown(shown + 1)}>
            {next.ask}
          </button>
        )}
        {onEdit && (
          <button type="button" class="button plain small" onClick={onEdit}>
            Change the line
          </button>
        )}
        <Disagree onAside={onAside} />
      </p>
      <p class="small">
        <a href={withBase(`/criteria/${id}/`, base)}>More on this criterion</a>
        {' · '}
        <a href={withBase(`/lessons/${lesson}/`, base)}>The lesson that teaches it</a>
      </p>
    </div>
  )
}
