import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { SetAside } from '../../progress/set-aside.ts'
import { draftStore } from '../learner/drafts.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { criterionOf } from './criterion-of.ts'

type Props = { id: string; aside: readonly SetAside[] }

/** Where the writer and the grader differ, and why. */
export function AsideList({ id, aside }: Props): JSX.Element {
  const list = useRef<HTMLElement>(null)
  useKeptFocus(list)
  return (
    <section class="aside-list" aria-label="Set aside" ref={list}>
      <h3>Set aside by you</h3>
      <ul>
        {aside.map(({ criterion, words, reason }) => (
          <li key={`${criterion} ${words}`}>
            <strong>{criterionOf(criterion)?.title.missed ?? criterion}</strong>
            {words !== '' && <> (“{words}”)</>}: {reason}{' '}
            <button
              type="button"
              class="button plain small"
              onClick={({ currentTarget }) => {
                // With the last of them, the list goes.
                if (aside.length === 1)
                  currentTarget.closest('form')?.querySelector<HTMLElement>('.verdict-box')?.focus()
                draftStore.setAside(id, { criterion, words, reason, back: true })
              }}
            >
              Take it up again
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
