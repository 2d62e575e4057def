import type { JSX } from 'preact'
import { UNWRITTEN } from '../../align/map-text.ts'
import type { MapObjective } from '../../align/okr-map.ts'
import type { NodeKind } from '../../progress/map-record.ts'
import { mapStore } from '../learner/maps.ts'
import type { LaterProps } from './Later.tsx'

/** Every name and objective of the map in fields; what is removed comes back by Undo. */
export function Edit({ hand, onThrown }: LaterProps): JSX.Element {
  const { map, sample, change } = hand
  const write = (id: string, value: string) => change('', [{ what: 'text', id, value }], `text ${id}`)
  const remove = (id: string, name: string) =>
    change(`“${name}” is removed. Undo brings it back.`, [{ what: 'remove', id, gone: true }])
  const add = (kind: NodeKind, of?: string) => {
    const id = mapStore.newId()
    change('Added.', [{ what: 'add', id, kind, text: '', keyResults: [], ...(of === undefined ? {} : { of }) }])
    // Drawn in the same turn as the store tells everybody, so the field is there after the next frame.
    requestAnimationFrame(() => document.getElementById(`edit-${id}`)?.focus())
  }
  const fields = (what: string, { id, text, keyResults }: MapObjective) => (
    <fieldset key={id}>
      <legend>{text.trim() || UNWRITTEN}</legend>
      <label for={`edit-${id}`}>{what}</label>
      <textarea id={`edit-${id}`} rows={2} value={text} onInput={event => write(id, event.currentTarget.value)} />
      <label for={`edit-results-${id}`}>Its key results, one a line</label>
      <textarea
        id={`edit-results-${id}`}
        rows={2}
        value={keyResults.join('\n')}
        onInput={event =>
          change('', [{ what: 'key-results', id, value: linesIn(event.currentTarget.value) }], `results ${id}`)
        }
      />
      <button type="button" class="button small" onClick={() => remove(id, text.trim() || UNWRITTEN)}>
        Remove<span class="unseen"> {text}</span>
      </button>
    </fieldset>
  )
  return (
    <div class="edit">
      {!sample && (
        <div class="field">
          <label for="edit-name">Name of the map</label>
          <input
            id="edit-name"
            value={map.name}
            onInput={event => change('', [{ what: 'name', value: event.currentTarget.value }], 'name')}
          />
        </div>
      )}
      <h3>The company</h3>
      {map.company.map(each => fields('Objective of the company', each))}
      <button type="button" class="button small" onClick={() => add('company')}>
        Add an objective of the company
      </button>
      {map.teams.map(({ id, name, objectives }) => (
        <section key={id} aria-label={name.trim() || 'A team'}>
          <h3>{name.trim() || 'A team'}</h3>
          <div class="field">
            <label for={`edit-${id}`}>Name of the team</label>
            <input id={`edit-${id}`} value={name} onInput={event => write(id, event.currentTarget.value)} />
          </div>
          {objectives.map(each => fields('Objective of the team', each))}
          <div class="row">
            <button type="button" class="button small" onClick={() => add('team-objective', id)}>
              Add an objective<span class="unseen"> of {name}</span>
            </button>
            <button type="button" class="button small" onClick={() => remove(id, name.trim() || 'A team')}>
              Remove the team<span class="unseen"> {name}</span>
            </button>
          </div>
        </section>
      ))}
      <div class="row">
        <button type="button" class="button small" onClick={() => add('team')}>
          Add a team
        </button>
        {!sample && (
          <button type="button" class="button small" onClick={onThrown}>
            Throw this map away
          </button>
        )}
      </div>
    </div>
  )
}

/** Blank lines are kept while somebody types, and mean nothing: only a field left empty has no lines. */
const linesIn = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))
