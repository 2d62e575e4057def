import type { JSX } from 'preact'
import { UNWRITTEN } from '../../align/map-text.ts'
import { linksTo } from '../../align/okr-map.ts'
import { plural } from '../../text/plural.ts'
import { Served } from './Served.tsx'
import type { MapInHand } from './use-map.ts'

type Props = { hand: MapInHand; onLinked: (from: string, to: string) => void }

/** The whole map in words. Everything that can be done on the picture can be done here. */
export function ListView({ hand, onLinked }: Props): JSX.Element {
  const { map } = hand
  const results = (lines: readonly string[]) =>
    lines.length > 0 && (
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    )
  return (
    <section class="map-list">
      <h2>The map as a list</h2>
      <h3>The company</h3>
      <ol>
        {map.company.map(({ id, text, keyResults }) => {
          const served = linksTo(map, id).length
          return (
            <li key={id}>
              <p class="words">{text.trim() || UNWRITTEN}</p>
              {results(keyResults)}
              <p class="soft">{served === 0 ? 'No team serves this.' : `Served by ${plural(served, 'objective')}.`}</p>
            </li>
          )
        })}
      </ol>
      {map.teams.map(({ id, name, objectives }) => (
        <div key={id}>
          <h3>{name.trim() || 'A team'}</h3>
          <ol>
            {objectives.map(objective => (
              <li key={objective.id}>
                <p class="words">{objective.text.trim() || UNWRITTEN}</p>
                {results(objective.keyResults)}
                <Served hand={hand} objective={objective} at="list" onLinked={to => onLinked(objective.id, to)} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
