import type { JSX } from 'preact'
import { gainOf, isMissed } from '../../progress/gain.ts'
import { answerStore } from '../learner/answers.ts'
import { useReady } from '../ready.ts'
import { useStore } from '../use-store.ts'
import { afterWords, beforeWords, sumRemark, sumWords } from './gain-words.ts'
import type { IdeaData } from './idea-data.ts'
import { Stones } from './Stones.tsx'

export type GainProps = { ideas: readonly IdeaData[] }

/** What was gained in a part: in sum, idea by idea, and what to read again. Before a script comes, the ideas alone. */
export function Gain({ ideas }: GainProps): JSX.Element {
  const ready = useReady()
  const answers = useStore(answerStore.$all)
  const gain = gainOf(ideas, ready ? answers : {})
  const missed = gain.ideas.filter(isMissed).length
  return (
    <div class="gain">
      <div class="sum">
        <p class="sum-words" role="status">
          {ready && sumWords(gain)}
        </p>
        {gain.both > 0 && (
          <>
            <Stones name="Before" lit={gain.before} of={gain.both} />
            <Stones name="After" lit={gain.after} of={gain.both} />
            <p class="small soft">{sumRemark(gain)}</p>
          </>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Idea</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {ideas.map(({ id, title, place, href }, at) => {
            const row = gain.ideas[at]
            return row ? (
              <tr key={id} data-missed={isMissed(row) ? '' : undefined}>
                <th scope="row">
                  {title}
                  <a class="small" href={href}>
                    {isMissed(row) && <strong>Read again: </strong>}
                    {place}
                  </a>
                </th>
                <td data-outcome={row.after === null ? undefined : (row.before ?? undefined)}>{beforeWords(row)}</td>
                <td data-outcome={row.since ? 'since' : (row.after ?? undefined)}>{afterWords(row)}</td>
              </tr>
            ) : null
          })}
        </tbody>
      </table>
      {ready && gain.answered > 0 && (
        <p class="small soft">
          {missed === 0
            ? 'Nothing to read again. Each answer counts as you first gave it.'
            : 'What was missed after the part also comes back in your review. Guesses before it never do.'}
        </p>
      )}
    </div>
  )
}
