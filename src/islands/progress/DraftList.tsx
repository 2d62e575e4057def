import type { JSX } from 'preact'
import { draftsShown, type ShownDraft } from '../../progress/drafts.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { progress } from '../learner/progress.ts'
import { useStore } from '../use-store.ts'
import type { ProgressProps } from './Progress.tsx'

type Props = Pick<ProgressProps, 'base' | 'scenarios'>

/** So many drafts are listed; those before them are folded away. */
const SHOWN = 6

/** The way back to every draft, the one written last first. */
export function DraftList(props: Props): JSX.Element {
  const drafts = draftsShown(useStore(progress.drafts.$all))
  const older = drafts.slice(SHOWN)
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">Drafts</h2>
      {drafts.length === 0 ? (
        <p class="soft">
          None yet. <a href={withBase('/write/', props.base)}>Write your first OKR</a>
        </p>
      ) : (
        <Drafts drafts={drafts.slice(0, SHOWN)} {...props} />
      )}
      {older.length > 0 && (
        <details>
          <summary>{plural(older.length, 'older draft')}</summary>
          <Drafts drafts={older} {...props} />
        </details>
      )}
    </section>
  )
}

function Drafts({ drafts, base, scenarios }: Props & { drafts: readonly ShownDraft[] }): JSX.Element {
  return (
    <ul class="drafts">
      {drafts.map(({ id, current }) => (
        <li key={id}>
          <a href={withBase(`/write/?scenario=${encodeURIComponent(id)}`, base)}>
            {current.objective.trim() ||
              scenarios.find(scenario => scenario.id === id)?.title ||
              'A draft without an objective'}
          </a>{' '}
          <span class="small soft">
            {plural(current.keyResults.filter(text => text.trim() !== '').length, 'key result')},{' '}
            {new Date(current.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}
          </span>
        </li>
      ))}
    </ul>
  )
}
