import type { JSX } from 'preact'
import type { ToldFlaw } from '../../flaws/exercise.ts'
import { isSamePlace, type Place } from '../../flaws/proof.ts'
import type { Draft } from '../../okr/draft.ts'
import { Line } from './Line.tsx'
import { type AllMarks, linesOf, marksAt, placeKey, placeName, textAt } from './places.ts'

type Props = {
  /** As it reads now. */
  draft: Draft
  /** As it was marked; a line rewritten since shows no marks. */
  original: Draft
  /** The flaws once they are told; null while the learner marks. */
  told: readonly ToldFlaw[] | null
  /** The place being named or rewritten. */
  current: Place | null
  marks: AllMarks
  onMarks: (marks: AllMarks) => void
}

const set: Place = { in: 'set' }

/** The lines of the OKR, to be marked or with what was marked; and the set as a whole, which may be at fault as well. */
export function Lines({ draft, original, told, current, marks, onMarks }: Props): JSX.Element {
  const isSet = marksAt(marks, set).missing
  return (
    <ul class="okr-lines" role="list">
      {linesOf(draft).map(place => {
        const key = placeKey(place)
        const text = textAt(draft, place)
        const isOld = text === textAt(original, place)
        return (
          <li key={key} data-place={key} data-current={current && isSamePlace(current, place) ? '' : undefined}>
            <p class="name">{placeName(place)}</p>
            <Line
              text={text}
              name={placeName(place)}
              marks={isOld ? marksAt(marks, place) : marksAt({}, place)}
              guilty={isOld && told ? told.filter(flaw => isSamePlace(flaw.place, place)) : null}
              onMarks={told ? null : next => onMarks({ ...marks, [key]: next })}
            />
          </li>
        )
      })}
      {!told && (
        <li data-place="set">
          <button
            type="button"
            class="missing"
            aria-pressed={isSet}
            onClick={() => onMarks({ ...marks, set: { words: [], missing: !isSet } })}
          >
            It is the set of key results, not one line
          </button>
        </li>
      )}
    </ul>
  )
}
