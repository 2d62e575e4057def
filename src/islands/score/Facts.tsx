import type { JSX } from 'preact'
import { factsOf } from '../../drills/figure.ts'
import type { Ending } from '../../okr/attainment.ts'

/** What is known of a key result at the end of its cycle. */
export function Facts({ ending, unit }: { ending: Ending; unit: string }): JSX.Element {
  return (
    <dl class="ended">
      {factsOf(ending, unit).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
