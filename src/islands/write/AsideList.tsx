import type { JSX } from 'preact'
import type { SetAside } from '../../progress/set-aside.ts'
import { draftStore } from '../learner/drafts.ts'
import { criterionOf } from './criterion-of.ts'

type Props = { id: string; aside: readonly SetAside[] }

/** Where the writer and the grader differ, and why. */
export function AsideList({ id, aside }: Props): JSX.Element {
  return (
    <section class="aside-list" aria-label="Set aside">
      <h3>Set aside by you</h3>
      <ul>
        {aside.map(({ criterion, words, reason }) => (
          <li key={`${criterion} ${words}`}>
            <strong>{criterionOf(criterion)?.title.missed ?? criterion}</strong>
            {words !== '' && <> (“{words}”)</>}: {reason}{' '}
            <button
              type="button"
              class="button plain small"
              onClick={() => draftStore.setAside(id, { criterion, words, reason, back: true })}
            >
              Take it up again
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
