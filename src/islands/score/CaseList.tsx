import type { JSX } from 'preact'
import type { ScoreCase, ScoredOnce } from '../../drills/cases.ts'
import { scoreText } from '../../drills/given-score.ts'

type Props = {
  cases: readonly ScoreCase[]
  past: readonly ScoredOnce[]
  here: string
  onOpen: (next: ScoreCase) => void
}

/** Every case, to choose from, with how near the learner’s scores came the last time. */
export function CaseList({ cases, past, here, onOpen }: Props): JSX.Element {
  const done = cases.filter(({ id }) => past.some(each => each.id === id)).length
  return (
    <details class="case-list">
      <summary>
        All cases, {done} of {cases.length} scored
      </summary>
      <ul role="list">
        {cases.map(each => {
          const last = past.findLast(({ id }) => id === each.id)
          return (
            <li key={each.id}>
              <button type="button" class="button plain" aria-current={each.id === here} onClick={() => onOpen(each)}>
                {each.title}
              </button>
              {last && <span class="small soft">scored, {nearText(last.points)}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function nearText(points: number): string {
  return points === 1 ? 'all of them right' : `${scoreText(points)} of 1 right`
}
