import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ById } from '../../progress/merge.ts'
import { type Degree, degrees } from '../../progress/rating.ts'
import { settingStore } from '../learner/settings.ts'
import { useStore } from '../use-store.ts'
import { degreeNames } from './degree-names.ts'
import { ratingQuestions } from './rating-questions.ts'

type Props = {
  /** The writer's own judgement, or null where they would rather not. */
  onDone: (own: ById<Degree> | null) => void
  /** The criteria the check will speak of; null for all. */
  only: readonly string[] | null
}

/** Before the grader speaks, the writer does: who judges first sees more in what comes after. */
export function Rate({ onDone, only }: Props): JSX.Element | null {
  const { rateFirst } = useStore(settingStore.$settings)
  const questions = ratingQuestions.filter(({ criteria }) => !only || criteria.some(each => only.includes(each)))
  const [own, setOwn] = useState<ReadonlyMap<string, Degree>>(new Map())
  const top = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (rateFirst && questions.length > 0) top.current?.focus()
    else onDone(null)
  }, [])
  if (!rateFirst || questions.length === 0) return null
  const dontAsk = () => {
    settingStore.set('rateFirst', false)
    onDone(null)
  }
  return (
    <section class="rate" ref={top} tabIndex={-1} aria-labelledby="rate-title">
      <h3 id="rate-title">First, what do you say?</h3>
      <p>Judge it yourself before the grader does. A guess is fine; you will see both side by side.</p>
      {questions.map(({ id, text }) => (
        <fieldset key={id}>
          <legend>{text}</legend>
          <span class="degrees">
            {degreeNames.map(([degree, name]) => (
              <label key={degree}>
                <input
                  type="radio"
                  name={`rate-${id}`}
                  checked={own.get(id) === degree}
                  onChange={() => setOwn(new Map([...own, [id, degree]]))}
                />
                <span>{name}</span>
              </label>
            ))}
          </span>
        </fieldset>
      ))}
      <p class="buttons">
        <button type="button" class="button first" onClick={() => onDone(own.size === 0 ? null : degrees([...own]))}>
          Now check it
        </button>
        <button type="button" class="button" onClick={() => onDone(null)}>
          Skip
        </button>
        <button type="button" class="button plain" onClick={dontAsk}>
          Do not ask again
        </button>
      </p>
    </section>
  )
}
