import type { ComponentType, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { MapInHand } from './use-map.ts'

export type LaterProps = { hand: MapInHand; base: string; onThrown: () => void }

type Panel = { readonly title: string; load(): Promise<ComponentType<LaterProps>> }

/** Fetched only once somebody opens them. */
const panels: readonly Panel[] = [
  { title: 'Change teams and objectives', load: async () => (await import('./Edit.tsx')).Edit },
  { title: 'Bring in an OKR', load: async () => (await import('./BringIn.tsx')).BringIn },
  { title: 'Take the map along', load: async () => (await import('./Take.tsx')).Take }
]

/** What is wanted now and then, folded away. */
export function Later(props: LaterProps): JSX.Element {
  const [loaded, setLoaded] = useState<Readonly<Record<string, ComponentType<LaterProps>>>>({})
  return (
    <div class="later">
      {panels.map(({ title, load }) => {
        const Panel = loaded[title]
        const wake = async (isOpen: boolean) => {
          if (!isOpen || Panel) return
          const component = await load()
          setLoaded(before => ({ ...before, [title]: component }))
        }
        return (
          <details key={title} onToggle={event => wake(event.currentTarget.open)}>
            <summary>
              <h2>{title}</h2>
            </summary>
            {Panel && <Panel {...props} />}
          </details>
        )
      })}
    </div>
  )
}
