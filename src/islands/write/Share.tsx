import type { JSX } from 'preact'
import type { Draft } from '../../okr/draft.ts'
import { commentsOn, type ShownComment } from '../../progress/shares.ts'
import { shareStore } from '../learner/shares.ts'
import { SendBack } from '../shared/SendBack.tsx'
import { useStore } from '../use-store.ts'

type Props = { id: string; draft: Draft; title: string; situation: string; base: string }

const placeName = (place: ShownComment['place']) =>
  place === 'objective' ? 'Objective' : place === 'set' ? 'The whole' : `Key result ${place + 1}`

/** The way to a reviewer and back: a link that carries the draft, and what came back line by line. */
export function Share({ id, draft, title, situation, base }: Props): JSX.Element {
  const comments = commentsOn(useStore(shareStore.$all), id)
  const parcel = () => ({
    id: shareStore.share(id),
    name: title,
    situation,
    draft,
    comments: commentsOn(shareStore.$all.get(), id).map(({ parcel: _, done: __, ...comment }) => comment)
  })
  const isCurrent = ({ place, quote }: ShownComment) =>
    (place === 'objective' ? draft.objective : place === 'set' ? quote : draft.keyResults[place]) === quote
  return (
    <div class="share">
      <p>
        The link carries the draft{situation.trim() !== '' && ', with your situation,'} behind its “#”, which browsers
        never send to a server. Whoever opens it can read the draft and comment on each line, and sends you a link back;
        opening that puts the comments here.
      </p>
      <SendBack
        parcel={parcel}
        page={`${base.replace(/\/$/, '')}/shared/`}
        copy="Copy a link to this draft"
        told="Copied. Anybody with the link can read the draft as it is now; later changes need a new link."
        file="okr-to-comment-on.json"
      />
      {comments.length > 0 && (
        <ul class="comments" role="list" aria-label="Comments on this draft">
          {comments.map(comment => (
            <li key={comment.id} data-done={comment.done || undefined}>
              <p class="small soft">
                {comment.by.trim() || 'Somebody'} on {placeName(comment.place)}
                {!isCurrent(comment) && comment.quote !== '' && <> (then: “{comment.quote}”)</>}
              </p>
              <p class="words">{comment.text}</p>
              <label>
                <input
                  type="checkbox"
                  checked={comment.done}
                  onChange={event => shareStore.settle(comment.parcel, comment.id, event.currentTarget.checked)}
                />
                Dealt with
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
