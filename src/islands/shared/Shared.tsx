import type { JSX } from 'preact'
import { problems } from '../../share/letter.ts'
import { shareStore } from '../learner/shares.ts'
import { useStore } from '../use-store.ts'
import { ComeBack } from './ComeBack.tsx'
import { Review } from './Review.tsx'
import { useParcel } from './use-parcel.ts'

/** What the address or a file brought: somebody’s OKR to comment on, one’s own with comments, or the reason it is neither. */
export function Shared({ base }: { base: string }): JSX.Element {
  const { arrived, readFile } = useParcel()
  const all = useStore(shareStore.$all)
  const own = arrived.state === 'here' ? all[arrived.parcel.id]?.draft : undefined
  return (
    <div class="flow" aria-busy={arrived.state === 'reading'}>
      <div role="status">
        {arrived.state === 'problem' && (
          <p class="problem" data-problem={arrived.problem}>
            {problems[arrived.problem]}
          </p>
        )}
        {arrived.state === 'empty' && <p>Open the link somebody sent you, or choose the file.</p>}
      </div>
      {arrived.state === 'here' &&
        (own !== undefined ? (
          <ComeBack parcel={arrived.parcel} draft={own} base={base} />
        ) : (
          <Review key={arrived.parcel.id} parcel={arrived.parcel} base={base} />
        ))}
      {(arrived.state === 'empty' || arrived.state === 'problem') && (
        <p class="from-file">
          <label for="okr-file">An OKR as a file</label>
          <input
            id="okr-file"
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const [file] = event.currentTarget.files ?? []
              if (file) readFile(file)
            }}
          />
        </p>
      )}
    </div>
  )
}
