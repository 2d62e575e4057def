import type { JSX } from 'preact'
import { withBase } from '../../site.ts'
import { criterionOf } from './criterion-of.ts'

type Props = {
  /** The criteria an author chose. */
  only: readonly string[]
  /** Of the draft. */
  id: string
  base: string
}

/** In place of a score, where the check speaks of a few criteria only: which, and where all of them are. */
export function ChosenOnly({ only, id, base }: Props): JSX.Element {
  return (
    <>
      <p>This exercise looks only at this much:</p>
      <ul>
        {only.map(each => (
          <li key={each}>{criterionOf(each)?.title.met}</li>
        ))}
      </ul>
      <p>
        <a href={withBase(`/write/?draft=${encodeURIComponent(id)}`, base)}>
          Have all of it checked on the writing desk
        </a>
      </p>
    </>
  )
}
