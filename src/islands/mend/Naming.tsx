import type { JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { choicesFor, type Pair } from '../../drills/mend.ts'
import type { ToldFlaw } from '../../flaws/exercise.ts'
import { lookAlikes } from '../../flaws/look-alikes.ts'
import { withBase } from '../../site.ts'
import { useKeys } from '../use-keys.ts'
import type { Named } from './exercises.ts'
import { placeName } from './places.ts'

type Props = {
  flaw: ToldFlaw
  criteria: Readonly<Record<string, Named>>
  pairs: readonly Pair[]
  /** Where number keys count: the whole exercise, since the focus stands on its title first. */
  within: RefObject<HTMLElement>
  base: string
  onNamed: (right: boolean) => void
  onNext: () => void
}

/** Four names, one of them right: chosen once, by button or number key, and explained at once. */
export function Naming({ flaw, criteria, pairs, within, base, onNamed, onNext }: Props): JSX.Element {
  const [choices] = useState(() => choicesFor(flaw.criterion, Object.keys(criteria), { pairs, random: Math.random }))
  const [chosen, setChosen] = useState<string | null>(null)
  const next = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (chosen !== null) next.current?.focus()
  }, [chosen])
  const choose = (id: string) => {
    if (chosen !== null) return
    setChosen(id)
    onNamed(id === flaw.criterion)
  }
  useKeys(within, key => {
    const choice = choices[Number(key) - 1]
    if (choice === undefined) return false
    choose(choice)
    return true
  })
  const tells = lookAlikes.find(
    ({ pair }) => chosen !== flaw.criterion && pair.includes(flaw.criterion) && pair.includes(chosen ?? '')
  )
  const right = criteria[flaw.criterion]
  return (
    <div class="flow">
      <fieldset>
        <legend class="name">
          What is wrong with{' '}
          {flaw.place.in === 'key-result' ? placeName(flaw.place).toLowerCase() : `the ${flaw.place.in}`}?
        </legend>
        <div class="choices">
          {choices.map((id, at) => (
            <button
              key={id}
              type="button"
              class="choice"
              data-criterion={id}
              data-mark={
                chosen === null ? undefined : id === flaw.criterion ? 'right' : id === chosen ? 'wrong' : 'rest'
              }
              aria-disabled={chosen !== null}
              onClick={() => choose(id)}
            >
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>{' '}
              {criteria[id]?.missed}
            </button>
          ))}
        </div>
      </fieldset>
      <div
        role="status"
        class="reason"
        data-mark={chosen === null ? undefined : chosen === flaw.criterion ? 'right' : 'wrong'}
      >
        {chosen !== null && (
          <>
            <p>
              <b>
                {chosen === flaw.criterion ? 'Yes: ' : 'Not quite. It is: '}
                {right?.missed}.
              </b>{' '}
              {flaw.message}
            </p>
            <p>{right?.why}</p>
            {tells && <p>To tell the two apart, ask: {tells.tells}</p>}
            <p class="small">
              <a href={withBase(`/criteria/${flaw.criterion}/`, base)}>More on this criterion</a>
            </p>
          </>
        )}
      </div>
      {chosen !== null && (
        <p class="buttons">
          <button
            type="button"
            class="button first"
            ref={next}
            onClick={onNext}
            onKeyDown={event => event.repeat && event.preventDefault()}
          >
            Go on: rewrite it
          </button>
        </p>
      )}
    </div>
  )
}
