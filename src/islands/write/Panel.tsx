import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Props<P> = {
  summary: string
  /** Fetches what is inside: asked for when the panel is first opened. */
  load: () => Promise<ComponentType<P>>
  inside: P
  /** Opened by something else than the writer's click. */
  open?: boolean
  class?: string
}

/** Something to be opened, whose contents come only then. */
export function Panel<P extends object>({
  summary,
  load,
  inside,
  open = false,
  class: look = 'panel'
}: Props<P>): JSX.Element {
  const [opened, setOpened] = useState(open)
  useEffect(() => {
    if (open) setOpened(true)
  }, [open])
  return (
    <details
      class={look}
      open={opened}
      onToggle={event => {
        setOpened(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      {opened && <Fetched load={load} inside={inside} />}
    </details>
  )
}

/** A component that is fetched when it is first drawn. */
export function Fetched<P extends object>({ load, inside }: Pick<Props<P>, 'load' | 'inside'>): JSX.Element {
  const [state, setState] = useState<{ Inside: ComponentType<P> } | 'coming' | 'failed'>('coming')
  const fetchIt = () => {
    setState('coming')
    load().then(
      Inside => setState({ Inside }),
      () => setState('failed')
    )
  }
  useEffect(fetchIt, [])
  if (state === 'coming') return <p class="small soft">One moment …</p>
  if (state === 'failed') {
    return (
      <p>
        This part could not be fetched. Your draft is safe.{' '}
        <button type="button" class="button plain small" onClick={fetchIt}>
          Try again
        </button>
      </p>
    )
  }
  const { Inside } = state
  return <Inside {...inside} />
}
