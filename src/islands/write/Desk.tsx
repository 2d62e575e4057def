import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { draftStore } from '../learner/drafts.ts'
import { useReady } from '../ready.ts'
import { askedFor, draftFor, type OpenDraft, OWN } from './open-draft.ts'
import { Panel } from './Panel.tsx'
import { Sheet } from './Sheet.tsx'
import type { DeskScenario } from './scenario.ts'

export type DeskProps = {
  scenarios: readonly DeskScenario[]
  base: string
  /** Whether the learner may also bring a situation of their own. */
  own: boolean
  /** The criteria an author chose; without them all. */
  only?: readonly string[] | null
  /** Sets the ids of this desk apart from another on the same page. */
  name?: string
}

const mine = { id: OWN, title: 'My own', summary: 'A team, a class, or a goal of yours.' }
const ladder = () => import('./Ladder.tsx').then(({ Ladder }) => Ladder)
const drafts = () => import('./Drafts.tsx').then(({ Drafts }) => Drafts)

/** The writing desk: choose a situation, write, have it checked, mend, check again. */
export function Desk({ scenarios, base, own, only = null, name = 'desk' }: DeskProps): JSX.Element {
  const ready = useReady()
  const [open, setOpen] = useState<OpenDraft | null>(null)
  if (!ready) return <div class="desk" data-waiting="" />
  const choices = [...scenarios, ...(own ? [mine] : [])]
  const situations = choices.map(({ id }) => id)
  const { newId, $all } = draftStore
  const { situation, draft } = open ?? askedFor(location.search, situations, $all.get(), newId)
  // A new draft has no id but the one made just now.
  if (!open) setOpen({ situation, draft })
  const scenario = scenarios.find(each => each.id === situation) ?? null
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
                  checked={choice.id === situation}
                  onChange={() => setOpen(draftFor(choice.id, $all.get(), newId))}
                />
                <span class="name">{choice.title}</span>
                <span class="about">{choice.summary}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {scenario && (
        <Panel
          key={scenario.id}
          summary="From a worked example to a blank page, in four steps"
          load={ladder}
          inside={{ scenario, open: draft, onOpen: (id: string) => setOpen({ situation, draft: id }) }}
        />
      )}
      <Panel
        summary="Your drafts"
        load={drafts}
        inside={{
          name,
          choices,
          open: draft,
          onOpen: (id: string, of: string | null) => setOpen({ situation: of ?? OWN, draft: id }),
          onNew: () => setOpen({ situation, draft: newId() })
        }}
      />
      <Sheet
        key={draft}
        id={draft}
        scenario={scenario}
        only={only}
        titled={choices.length > 1}
        base={base}
        name={name}
      />
    </div>
  )
}
