import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { commentsIn } from '../../progress/shares.ts'
import type { Parcel } from '../../share/parcel.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { shareStore } from '../learner/shares.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { useStore } from '../use-store.ts'

type Props = { parcel: Parcel; draft: string; base: string }

/** The writer’s own OKR, back from a reviewer: its comments go beside the draft it was made from. */
export function ComeBack({ parcel, draft, base }: Props): JSX.Element {
  const page = useRef<HTMLDivElement>(null)
  useKeptFocus(page)
  const here = commentsIn(useStore(shareStore.$all), parcel.id)
  const fresh = parcel.comments.filter(({ id }) => !here.some(each => each.id === id))
  const people = [...new Set(parcel.comments.map(({ by }) => by.trim() || 'Somebody'))]
  return (
    <div class="shared flow" ref={page}>
      <h2>Your OKR is back</h2>
      {parcel.comments.length === 0 ? (
        <p>This is a draft of yours, as you shared it. Nobody has written a comment on it yet.</p>
      ) : (
        <p role="status">
          {people.join(', ')} wrote {plural(parcel.comments.length, 'comment')}
          {fresh.length === 0 && ', and all of them stand beside your draft'}.
        </p>
      )}
      {fresh.length > 0 && (
        <p>
          <button type="button" class="button first" onClick={() => shareStore.receive(parcel.id, parcel.comments)}>
            Put {plural(fresh.length, 'new comment')} beside your draft
          </button>
        </p>
      )}
      <p>
        Your draft itself stays as you wrote it.{' '}
        <a href={withBase(`/write/?draft=${encodeURIComponent(draft)}#comments`, base)}>Open it with its comments</a>
      </p>
    </div>
  )
}
