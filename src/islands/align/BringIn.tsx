import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { draftsShown } from '../../progress/drafts.ts'
import { draftStore } from '../learner/drafts.ts'
import { mapStore } from '../learner/maps.ts'
import { useStore } from '../use-store.ts'
import type { LaterProps } from './Later.tsx'

type Lines = { readonly objective: string; readonly keyResults: readonly string[] }

/** One OKR of the library, as `/library-objectives.json` lists it. */
export type ShelfEntry = { readonly id: string; readonly field: string; readonly objective: string }

/** A file of this very build, in the form the build gave it; null where it cannot be had. */
async function fetched<Form>(url: string): Promise<Form | null> {
  try {
    const answer = await fetch(url)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

/** Puts an OKR from the learner’s drafts or from the library on the map. */
export function BringIn({ hand, base }: LaterProps): JSX.Element {
  const { map, change } = hand
  const drafts = draftsShown(useStore(draftStore.$all)).filter(({ current }) => current.objective.trim() !== '')
  const [shelf, setShelf] = useState<readonly ShelfEntry[]>([])
  const [source, setSource] = useState('')
  const [target, setTarget] = useState('company')
  const [trouble, setTrouble] = useState('')
  const root = base.replace(/\/$/, '')
  useEffect(() => {
    fetched<readonly ShelfEntry[]>(`${root}/library-objectives.json`).then(found => setShelf(found ?? []))
  }, [root])

  const linesOf = async (): Promise<Lines | null> => {
    const draft = drafts.find(({ id }) => `draft ${id}` === source)
    if (draft) return draft.current
    const found = await fetched<{ readonly strong: Lines }>(`${root}/library/${source.slice('library '.length)}.json`)
    return found?.strong ?? null
  }
  const bring = async () => {
    const lines = source === '' ? null : await linesOf()
    setTrouble(lines || source === '' ? '' : 'The library cannot be reached. Try again once you are online.')
    if (!lines) return
    const keyResults = lines.keyResults.filter(line => line.trim() !== '')
    const added = { what: 'add', id: mapStore.newId(), text: lines.objective, keyResults } as const
    change(
      `“${lines.objective}” is on the map.`,
      target === 'company' ? [{ ...added, kind: 'company' }] : [{ ...added, kind: 'team-objective', of: target }]
    )
  }
  return (
    <div class="bring-in">
      <div class="field">
        <label for="bring-what">OKR</label>
        <select id="bring-what" value={source} onChange={event => setSource(event.currentTarget.value)}>
          <option value="">Choose one</option>
          {drafts.length > 0 && (
            <optgroup label="Your drafts">
              {drafts.map(({ id, name, current }) => (
                <option key={id} value={`draft ${id}`}>
                  {name.trim() || current.objective}
                </option>
              ))}
            </optgroup>
          )}
          {[...new Set(shelf.map(({ field }) => field))].map(field => (
            <optgroup key={field} label={`The library: ${field}`}>
              {shelf
                .filter(each => each.field === field)
                .map(({ id, objective }) => (
                  <option key={id} value={`library ${id}`}>
                    {objective}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="bring-where">As an objective of</label>
        <select id="bring-where" value={target} onChange={event => setTarget(event.currentTarget.value)}>
          <option value="company">The company</option>
          {map.teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name.trim() || 'A team'}
            </option>
          ))}
        </select>
      </div>
      <button type="button" class="button small" aria-disabled={source === ''} onClick={bring}>
        Put it on the map
      </button>
      <p role="status">{trouble}</p>
    </div>
  )
}
