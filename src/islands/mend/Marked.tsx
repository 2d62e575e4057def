import type { JSX } from 'preact'
import type { Found } from '../../drills/mark.ts'
import type { ToldFlaw } from '../../flaws/exercise.ts'
import { isSamePlace, type Place } from '../../flaws/proof.ts'
import type { Draft } from '../../okr/draft.ts'
import { quoted } from '../../text/spans.ts'
import { type AllMarks, linesOf, marksAt, placeKey, placeName, textAt } from './places.ts'

type Props = {
  draft: Draft
  flaws: readonly ToldFlaw[]
  marks: AllMarks
  found: readonly Found[]
  onNext: () => void
}

const LONG = 60

/** What was found and what was not, and which words it is. What is wrong with them is not said: that is to be named next. */
export function Marked({ draft, flaws, marks, found, onNext }: Props): JSX.Element {
  const places: readonly Place[] = [...linesOf(draft), { in: 'set' }]
  const needless = places.filter(place => {
    const { words, missing } = marksAt(marks, place)
    return (words.length > 0 || missing) && !flaws.some(flaw => isSamePlace(flaw.place, place))
  })
  return (
    <>
      <ul class="told" role="list">
        {flaws.map((flaw, at) => (
          <li key={flaw.criterion} data-mark={found[at] === 'found' ? 'right' : 'wrong'}>
            <b>
              {placeName(flaw.place)}: {verdicts[found[at] ?? 'not']}
            </b>{' '}
            {whereabouts(draft, flaw)}
          </li>
        ))}
        {needless.map(place => (
          <li key={placeKey(place)} data-mark="wrong">
            <b>{placeName(place)}: as it was.</b> No flaw was put in here.
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button first" onClick={onNext}>
          Go on: name {flaws.length === 1 ? 'it' : 'the first'}
        </button>
      </p>
    </>
  )
}

const verdicts: Record<Found, string> = {
  found: 'you found it.',
  near: 'the right place, other words.',
  not: 'not marked.'
}

function whereabouts(draft: Draft, { place, spans }: ToldFlaw): string {
  if (place.in === 'set') return 'Each line can stand; it is the lines together.'
  if (spans.length === 0) return 'No word is at fault: something is missing.'
  const text = textAt(draft, place)
  const words = spans.map(span => quoted(text, span).trim())
  if (words.join('').length > LONG) return 'It is the line as a whole.'
  return `Look at ${words.map(each => `“${each}”`).join(' and ')}.`
}
