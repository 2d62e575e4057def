import { useRef, useState } from 'preact/hooks'
import type { OkrMap } from '../../align/okr-map.ts'
import type { SampleMap } from '../../align/sample.ts'
import { changeMap, type MapChange } from '../../progress/map-change.ts'
import { type ShownMap, shownMap } from '../../progress/shown-map.ts'
import { mapStore } from '../learner/maps.ts'
import { useStore } from '../use-store.ts'

/** A step that can be taken back: `place` names the field typed in, so that typing goes on in one step. */
type Step = { readonly map: string; readonly back: readonly MapChange[]; readonly place: string | null }

type Steps = { readonly past: readonly Step[]; readonly future: readonly Step[] }

/** A map to work on. `change` says what was done, for those who hear the page. */
export type MapInHand = ShownMap & {
  readonly sample: SampleMap | undefined
  readonly change: (said: string, changes: readonly MapChange[], place?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** So many steps can be taken back. */
const MOST = 100

export function useMap(id: string, samples: readonly SampleMap[], say: (text: string) => void): MapInHand {
  const all = useStore(mapStore.$all)
  const [shown, setShown] = useState<Steps>({ past: [], future: [] })
  // A key may come before what the last one did is drawn; the second step builds on the first.
  const steps = useRef(shown)
  const keep = (next: Steps) => {
    steps.current = next
    setShown(next)
  }
  const sample = samples.find(each => each.id === id)
  const written = (map: string): OkrMap | undefined => samples.find(each => each.id === map)?.map
  // A map thrown away is no longer the one in hand, and must come back all the same.
  const mine = (steps: readonly Step[]) =>
    steps.filter(({ map, back }) => map === id || back.some(({ what }) => what === 'gone'))
  const take = (step: Step | undefined): Step | null =>
    step ? { ...step, back: changeMap(mapStore, step.map, step.back, written(step.map)), place: null } : null
  return {
    ...shownMap(all, id, sample?.map),
    sample,
    change(said, changes, place) {
      const back = changeMap(mapStore, id, changes, sample?.map)
      const { past } = steps.current
      const last = past.at(-1)
      const goesOn = place !== undefined && last?.place === place && last.map === id
      keep({ past: goesOn ? past : [...past.slice(1 - MOST), { map: id, back, place: place ?? null }], future: [] })
      if (said !== '') say(said)
    },
    undo() {
      const { past, future } = steps.current
      const step = mine(past).at(-1)
      const forth = take(step)
      if (!forth) return
      keep({ past: past.filter(each => each !== step), future: [...future, forth] })
      say('Taken back.')
    },
    redo() {
      const { past, future } = steps.current
      const step = mine(future).at(-1)
      const back = take(step)
      if (!back) return
      keep({ past: [...past, back], future: future.filter(each => each !== step) })
      say('Done again.')
    },
    canUndo: mine(shown.past).length > 0,
    canRedo: mine(shown.future).length > 0
  }
}
