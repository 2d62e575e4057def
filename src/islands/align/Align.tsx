import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { countOf } from '../../align/map-text.ts'
import type { SampleMap } from '../../align/sample.ts'
import { changeMap } from '../../progress/map-change.ts'
import { ownMaps } from '../../progress/shown-map.ts'
import { mapStore } from '../learner/maps.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { useStore } from '../use-store.ts'
import { Findings } from './Findings.tsx'
import { Later } from './Later.tsx'
import { ListView } from './ListView.tsx'
import { Picture } from './Picture.tsx'
import { Served } from './Served.tsx'
import { useMap } from './use-map.ts'
import { useUndoKeys } from './use-undo-keys.ts'

type Props = { base: string; samples: readonly SampleMap[] }

const asked = () => new URLSearchParams(location.search).get('map') ?? ''

/** A map to work on: which one, the picture, what it shows, and the same as a list. */
export function Align({ base, samples }: Props): JSX.Element {
  const page = useRef<HTMLDivElement>(null)
  useKeptFocus(page)
  const own = ownMaps(
    useStore(mapStore.$all),
    samples.map(({ id }) => id)
  )
  const [id, setId] = useState(asked)
  const known = [...samples, ...own].some(each => each.id === id) ? id : (samples[0]?.id ?? '')
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const hand = useMap(known, samples, setSaid)
  const { map, sample, change } = hand
  useUndoKeys(hand)

  // A field that a link has just brought is there only after the next drawing.
  const wanted = useRef('')
  useLayoutEffect(() => {
    const field = document.getElementById(wanted.current)
    if (!field) return
    wanted.current = ''
    field.focus()
  })
  const linked = (at: 'map' | 'list', from: string, to: string) => {
    wanted.current = `${at}-so-${from}-${to}`
    if (at === 'map') setChosen(from)
  }
  const open = (next: string) => {
    setId(next)
    setChosen(null)
    history.replaceState(history.state, '', `?map=${next}`)
  }
  const begin = () => {
    const [fresh, team] = [mapStore.newId(), mapStore.newId()]
    changeMap(mapStore, fresh, [
      { what: 'name', value: `My map ${own.length + 1}` },
      { what: 'add', id: mapStore.newId(), kind: 'company', text: '', keyResults: [] },
      { what: 'add', id: team, kind: 'team', text: '', keyResults: [] },
      { what: 'add', id: mapStore.newId(), kind: 'team-objective', text: '', keyResults: [], of: team }
    ])
    open(fresh)
    setSaid('A map of your own. Write its objectives below.')
  }
  const objective = map.teams.flatMap(({ objectives }) => objectives).find(each => each.id === chosen)
  return (
    <div class="align" ref={page}>
      <div class="which">
        <div>
          <label for="which-map">Map</label>
          <select id="which-map" value={known} onChange={event => open(event.currentTarget.value)}>
            {samples.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            {own.map(({ id, map }) => (
              <option key={id} value={id}>
                {map.name.trim() || 'A map without a name'}
              </option>
            ))}
          </select>
        </div>
        <button type="button" class="button" onClick={begin}>
          A map of your own
        </button>
      </div>
      <h2 class="on-paper">{map.name}</h2>
      {sample && <p class="about">{sample.about}</p>}
      <p class="soft how">
        Choose an objective on the right, then what it serves on the left. By keyboard: arrow keys, Enter, then write
        why; Escape stops, Delete removes a link. Each link lays a stone on its cairn.
      </p>
      <div class="tools">
        <button type="button" id="map-undo" class="button small" aria-disabled={!hand.canUndo} onClick={hand.undo}>
          Undo
        </button>
        <button type="button" class="button small" aria-disabled={!hand.canRedo} onClick={hand.redo}>
          Redo
        </button>
        <span role="status">{said}</span>
      </div>
      {countOf(map) === 0 && <p>There is nothing on this map yet. Add objectives below.</p>}
      <Picture
        key={known}
        hand={hand}
        chosen={chosen}
        onChoose={setChosen}
        onLinked={(from, to) => linked('map', from, to)}
        say={setSaid}
      />
      {objective && (
        <section class="chosen" aria-label="The chosen objective">
          <h2>{objective.text}</h2>
          {objective.keyResults.length > 0 && (
            <ul>
              {objective.keyResults.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Served hand={hand} objective={objective} at="map" onLinked={to => linked('map', objective.id, to)} />
        </section>
      )}
      <Findings hand={hand} />
      <ListView hand={hand} onLinked={(from, to) => linked('list', from, to)} />
      <Later
        key={`later ${known}`}
        hand={hand}
        base={base}
        onThrown={() => {
          wanted.current = 'map-undo'
          change('The map is thrown away. Undo brings it back.', [{ what: 'gone', gone: true }])
        }}
      />
    </div>
  )
}
