import type { FunctionComponent, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLazy } from '../quiz/use-lazy.ts'

type Props<P> = { summary: string; load: () => Promise<FunctionComponent<P>>; props: P }

/** What is folded away and fetched when it is unfolded. */
export function Folded<P extends object>({ summary, load, props }: Props<P>): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const View = useLazy(isOpen, load)
  return (
    <details class="caps" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {View && <View {...props} />}
    </details>
  )
}
