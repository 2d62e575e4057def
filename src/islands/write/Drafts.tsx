import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { draftsShown, type ShownDraft } from '../../progress/drafts.ts'
import { plural } from '../../text/plural.ts'
import { draftStore } from '../learner/drafts.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { useStore } from '../use-store.ts'
import { DraftName } from './DraftName.tsx'
import { OWN } from './open-draft.ts'

type Props = {
  name: string
  choices: readonly { readonly id: string; readonly title: string }[]
  /** The one on the desk. */
  open: string
  onOpen: (id: string, scenario: string | null) => void
  onNew: () => void
}

/** So many are listed at once; nobody reads thousands. */
const PAGE = 20

/** Every draft of the situations on this desk: opened, named, copied, thrown away and taken back. */
export function Drafts({ name, choices, open, onOpen, onNew }: Props): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  useKeptFocus(list)
  const all = useStore(draftStore.$all)
  const [most, setMost] = useState(PAGE)
  const [gone, setGone] = useState<ShownDraft | null>(null)
  const [said, setSaid] = useState('')
  const titles = new Map(choices.map(({ id, title }) => [id, title]))
  const shown = draftsShown(all).filter(({ scenario }) => titles.has(scenario ?? OWN))
  const titleOf = (draft: ShownDraft) =>
    draft.name || draft.current.objective.trim() || titles.get(draft.scenario ?? OWN) || 'A draft without an objective'

  const copy = (draft: ShownDraft) => {
    const id = draftStore.newId()
    const { at, ...writing } = draft.current
    draftStore.write(id, draftStore.newId(), writing, draft.scenario)
    draftStore.rename(id, `Copy of ${titleOf(draft)}`)
    setSaid('Copied.')
  }
  const remove = (draft: ShownDraft) => {
    if (draft.id === open) onNew()
    draftStore.remove(draft.id)
    setGone(draft)
    setSaid(`“${titleOf(draft)}” was thrown away.`)
  }
  const restore = () => {
    if (gone) draftStore.restore(gone.id)
    setGone(null)
    setSaid('It is back.')
  }
  return (
    <div class="draft-list" data-own-undo ref={list}>
      <p class="buttons">
        <button type="button" class="button" onClick={onNew}>
          Start a new draft
        </button>
        <span role="status">{said}</span>
        {gone && (
          <button type="button" class="button" onClick={restore}>
            Take it back
          </button>
        )}
      </p>
      {shown.length === 0 && <p class="soft">None yet. What you write below is kept here.</p>}
      <ul role="list">
        {shown.slice(0, most).map(draft => (
          <li key={draft.id}>
            <DraftName
              id={`${name}-name-${draft.id}`}
              title={titleOf(draft)}
              current={draft.id === open}
              onOpen={() => onOpen(draft.id, draft.scenario)}
              onRename={value => draftStore.rename(draft.id, value)}
            />
            <span class="small soft">
              {titles.get(draft.scenario ?? OWN)} ·{' '}
              {plural(draft.current.keyResults.filter(text => text.trim() !== '').length, 'key result')} ·{' '}
              {new Date(draft.current.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}
            </span>
            <span class="tools">
              <button type="button" class="button small" onClick={() => copy(draft)}>
                Duplicate<span class="unseen"> {titleOf(draft)}</span>
              </button>
              <button type="button" class="button small" onClick={() => remove(draft)}>
                Delete<span class="unseen"> {titleOf(draft)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + PAGE)}>
          Show more: {shown.length - most} older
        </button>
      )}
    </div>
  )
}
