import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type Props = {
  id: string
  title: string
  /** Whether it is the one on the desk. */
  current: boolean
  onOpen: () => void
  onRename: (name: string) => void
}

/** A draft by its name: a button that opens it, and a field while the name is being changed. */
export function DraftName({ id, title, current, onOpen, onRename }: Props): JSX.Element {
  const [name, setName] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isOpen = name !== null
  useEffect(() => {
    if (isOpen) field.current?.select()
  }, [isOpen])
  const done = () => {
    if (name !== null && name.trim() !== title) onRename(name.trim())
    setName(null)
  }
  if (name !== null) {
    return (
      <span class="draft-name">
        <label for={id}>Name</label>
        <input
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          value={name}
          onInput={event => setName(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter') done()
            if (event.key === 'Escape') setName(null)
          }}
        />
        <button type="button" class="button small" onClick={done}>
          Keep this name
        </button>
      </span>
    )
  }
  return (
    <span class="draft-name">
      <button type="button" class="button plain" aria-current={current ? 'true' : undefined} onClick={onOpen}>
        {title}
      </button>
      {current && <span class="small soft">on the desk</span>}
      <button type="button" class="button plain small" onClick={() => setName(title)}>
        Rename<span class="unseen"> {title}</span>
      </button>
    </span>
  )
}
