import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Place } from '../../share/parcel.ts'

/** A comment as this page shows it. */
export type Said = { readonly id: string; readonly by: string; readonly text: string; readonly quote: string }

type Props = {
  name: string
  text: string
  place: Place
  said: readonly Said[]
  /** The reader’s own comment on this line, empty where there is none. */
  own: string
  onOwn: (text: string) => void
}

const placeName = (place: Place) => (typeof place === 'number' ? `kr${place}` : place)

/** One line of a shared OKR with what was said of it, and room for a word of one’s own. */
export function SharedLine({ name, text, place, said, own, onOwn }: Props): JSX.Element {
  const [open, setOpen] = useState(own !== '')
  const id = `comment-${placeName(place)}`
  return (
    <li class="shared-line" data-place={placeName(place)}>
      <p class="name">{name}</p>
      {text.trim() !== '' && <p class="text">{text}</p>}
      {said.length > 0 && (
        <ul class="said" role="list" aria-label={`Comments on ${name}`}>
          {said.map(comment => (
            <li key={comment.id}>
              <p class="by">{comment.by.trim() || 'Somebody'}</p>
              <p class="words">{comment.text}</p>
              {comment.quote.trim() !== '' && comment.quote !== text && (
                <p class="soft">Said of an earlier wording: “{comment.quote}”</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <div class="own">
          <label for={id}>Your comment</label>
          <textarea id={id} rows={3} maxLength={4000} value={own} onInput={event => onOwn(event.currentTarget.value)} />
        </div>
      ) : (
        <button
          type="button"
          class="button plain small"
          onClick={() => {
            setOpen(true)
            // The field is there after this turn.
            setTimeout(() => document.getElementById(id)?.focus())
          }}
        >
          Comment <span class="unseen">on {name}</span>
        </button>
      )}
    </li>
  )
}
