import type { JSX } from 'preact'
import { gainOf } from '../../progress/gain.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { progress } from '../learner/progress.ts'
import { Change } from '../plots/Change.tsx'
import { Table } from '../plots/Table.tsx'
import { useStore } from '../use-store.ts'
import type { ProgressProps } from './Progress.tsx'

/** What was gained between the two askings of each part: the table is the plot, a step in every row. */
export function Gains({ base, parts }: Pick<ProgressProps, 'base' | 'parts'>): JSX.Element | null {
  const answers = useStore(progress.answers.$all)
  const asked = parts.filter(({ ideas }) => ideas.length > 0)
  const rows = asked.map(part => ({ part, gain: gainOf(part.ideas, answers) })).filter(({ gain }) => gain.both > 0)
  const sum = (of: 'both' | 'before' | 'after') => rows.reduce((total, { gain }) => total + gain[of], 0)
  const [first] = asked
  if (!first) return null
  return (
    <section aria-labelledby="gains">
      <h2 id="gains">Before and after reading</h2>
      {rows.length === 0 ? (
        <p class="soft">
          Guess at the ideas of a part before you read it and answer again afterwards, and this shows what you gained.{' '}
          <a href={withBase(`/parts/${first.id}/before/`, base)}>Guess at “{first.title}”</a>
        </p>
      ) : (
        <figure class="plot">
          <figcaption>
            Of {plural(sum('both'), 'idea')} you answered both times, {sum('before')} were right before and{' '}
            {sum('after')} after.
          </figcaption>
          <Table
            name="Ideas right before and after each part"
            head={['Part', 'Before', 'After']}
            rows={rows.map(({ part: { id, number, title }, gain: { both, before, after } }) => [
              <div key={id} class="with-change">
                <a href={withBase(`/parts/${id}/#gain`, base)}>
                  {number} {title}
                </a>
                <Change before={before / both} now={after / both} />
              </div>,
              `${before} of ${both}`,
              `${after} of ${both}`
            ])}
          />
          <p class="small soft">
            From ○ before to ● after. So few questions leave room for luck; each part’s own page says more, idea by
            idea.
          </p>
        </figure>
      )}
    </section>
  )
}
