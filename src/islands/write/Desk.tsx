import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useReady } from '../ready.ts'
import { Sheet } from './Sheet.tsx'
import type { DeskScenario } from './scenario.ts'
import { OWN } from './use-draft.ts'

export type DeskProps = {
  scenarios: readonly DeskScenario[]
  base: string
  /** Whether the learner may also bring a situation of their own. */
  own: boolean
  /** Sets the ids of this desk apart from another on the same page. */
  name?: string
}

const mine = { id: OWN, title: 'My own', summary: 'A team, a class, or a goal of yours.' }

/** The writing desk: choose a situation, write, have it checked, mend, check again. */
export function Desk({ scenarios, base, own, name = 'desk' }: DeskProps): JSX.Element {
  const ready = useReady()
  const [chosen, setChosen] = useState<string | null>(null)
  if (!ready) return <div class="desk" data-waiting="" />
  const choices = [...scenarios, ...(own ? [mine] : [])]
  const id = chosen ?? startWith(choices.map(choice => choice.id))
  const scenario = scenarios.find(each => each.id === id) ?? null
  return (
    <div class="desk">
      {choices.length > 1 && (
        <fieldset>
          <legend>
            <h2>Which situation?</h2>
          </legend>
          <div class="choose">
            {choices.map(choice => (
              <label key={choice.id}>
                <input
                  type="radio"
                  name={`${name}-situation`}
                  value={choice.id}
                  checked={choice.id === id}
                  onChange={() => setChosen(choice.id)}
                />
                <span class="name">{choice.title}</span>
                <span class="about">{choice.summary}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Sheet key={id} id={id} scenario={scenario} base={base} name={name} />
    </div>
  )
}

/** The situation the address asks for (`?scenario=`), or the first. */
function startWith(ids: readonly string[]): string {
  const asked = new URLSearchParams(location.search).get('scenario')
  return ids.find(id => id === asked) ?? ids[0] ?? OWN
}
