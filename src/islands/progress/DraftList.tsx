import type { JSX } from 'preact'
import type { ShownDraft } from '../../progress/drafts.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import type { ProgressProps } from './Progress.tsx'

type Props = Pick<ProgressProps, 'base' | 'scenarios'> & { drafts: readonly ShownDraft[] }

/** So many drafts are listed; those before them are folded away. */
const SHOWN = 6

/** The way back to every draft, the one written last first. */
export function DraftList({ drafts, ...others }: Props): JSX.Element {
  const older = drafts.slice(SHOWN)
  return (
    <>
      <Drafts drafts={drafts.slice(0, SHOWN)} {...others} />
      {older.length > 0 && (
        <details>
          <summary>{plural(older.length, 'older draft')}</summary>
          <Drafts drafts={older} {...others} />
        </details>
      )}
    </>
  )
}

function Drafts({ drafts, base, scenarios }: Props): JSX.Element {
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
