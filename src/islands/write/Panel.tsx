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
  useEffect(() => {
    load().then(
      Inside => setState({ Inside }),
      () => setState('failed')
    )
  }, [])
  if (state === 'coming') return <p class="small soft">One moment …</p>
  if (state === 'failed') return <Unfetched what="This part" />
  const { Inside } = state
  return <Inside {...inside} />
}

/** Says that something is not to be had. Browsers remember a script that failed until the page is loaded anew. */
export function Unfetched({ what }: { what: string }): JSX.Element {
  return (
    <p>
      {what} could not be fetched. Your draft is safe.{' '}
      <button type="button" class="button plain small" onClick={() => location.reload()}>
        Reload the page
      </button>
    </p>
  )
}
