import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { commentsIn } from '../../progress/shares.ts'
import type { Comment, Parcel, Place } from '../../share/parcel.ts'
import { withBase } from '../../site.ts'
import { draftStore } from '../learner/drafts.ts'
import { shareStore } from '../learner/shares.ts'
import { useStore } from '../use-store.ts'
import { SendBack } from './SendBack.tsx'
import { SharedLine } from './SharedLine.tsx'

type Props = { parcel: Parcel; base: string }

/** Somebody else’s OKR: read it, say what you think line by line, send it back. What you type is kept as you type. */
export function Review({ parcel, base }: Props): JSX.Element {
  const { id, name, situation, draft, comments } = parcel
  const kept = commentsIn(useStore(shareStore.$all), id)
  const mine = kept.filter(each => !comments.some(other => other.id === each.id))
  const [by, setBy] = useState(() => mine.at(-1)?.by ?? '')
  const [took, setTook] = useState<string | null>(null)

  const lineAt = (place: Place) =>
    place === 'objective' ? (draft.objective ?? '') : place === 'set' ? '' : (draft.keyResults[place] ?? '')
  const ownAt = (place: Place) => mine.find(each => each.place === place)
  const say = (place: Place, text: string, author = by) =>
    shareStore.say(id, { by: author, place, quote: lineAt(place), text }, ownAt(place)?.id)
  const rename = (author: string) => {
    setBy(author)
    for (const { place, text } of mine) say(place, text, author)
  }
  const written = mine.filter(({ text }) => text.trim() !== '')
  const parcelBack = (): Parcel => ({
    ...parcel,
    comments: [
      ...comments,
      ...written.map(({ id, at, by, place, quote, text }): Comment => ({ id, at, by, place, quote, text }))
    ]
  })
  const take = () => {
    const { objective, keyResults, cycle = '' } = draft
    const own = draftStore.newId()
    draftStore.write(own, draftStore.newId(), {
      objective: objective ?? '',
      keyResults,
      cycle,
      ...(draft.commitment && { commitment: draft.commitment }),
      situation
    })
    if (name.trim() !== '') draftStore.rename(own, name)
    setTook(own)
  }

  const line = (place: Place, label: string) => (
    <SharedLine
      key={place}
      name={label}
      text={lineAt(place)}
      place={place}
      said={comments.filter(each => each.place === place)}
      own={ownAt(place)?.text ?? ''}
      onOwn={text => say(place, text)}
    />
  )
  return (
    <div class="shared flow">
      <header>
        <h2>{name.trim() || 'An OKR to look at'}</h2>
        <p class="soft">
          You are reading somebody’s draft. Nothing you do here changes it. Your comments stay in this browser until you
          send them back.
        </p>
      </header>
      {situation.trim() !== '' && (
        <section>
          <h3>The situation</h3>
          <p class="situation">{situation}</p>
        </section>
      )}
      <p class="facts">
        {draft.cycle?.trim() && <span>{draft.cycle}</span>}
        {draft.commitment && <span>{draft.commitment}</span>}
      </p>
      <ol class="shared-lines" role="list">
        {draft.objective !== null && line('objective', 'Objective')}
        {draft.keyResults.map((_, index) => line(index, `Key result ${index + 1}`))}
        {line('set', 'The whole')}
      </ol>
      <div class="by-line">
        <label for="reviewer">Your name, as the writer should read it</label>
        <input
          id="reviewer"
          maxLength={200}
          autocomplete="name"
          value={by}
          onInput={event => rename(event.currentTarget.value)}
        />
      </div>
      {written.length === 0 && <p class="soft">Write at least one comment, then you can send them back.</p>}
      <SendBack
        parcel={parcelBack}
        copy="Copy the link with your comments"
        told="Copied. Send it to the writer; opening it puts your comments beside their draft."
        file="okr-with-comments.json"
        disabled={written.length === 0}
      />
      <p>
        <button type="button" class="button plain" onClick={take} disabled={took !== null}>
          Start a draft of your own from this
        </button>{' '}
        <span role="status">
          {took && (
            <>
              <a href={withBase(`/write/?draft=${took}`, base)}>Open it on the desk</a>.
            </>
          )}
        </span>
      </p>
    </div>
  )
}
