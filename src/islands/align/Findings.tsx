import type { JSX } from 'preact'
import { findingsOf } from '../../align/findings.ts'
import { findingText } from '../../align/map-text.ts'
import { plural } from '../../text/plural.ts'
import type { MapInHand } from './use-map.ts'

const names = { orphan: 'Orphan', copy: 'Copy', gap: 'Gap' } as const

/** What the map shows: orphans, copies and gaps, each with a question, and what an author said of theirs. */
export function Findings({ hand: { map, sample } }: { hand: MapInHand }): JSX.Element {
  const findings = findingsOf(map)
  const left = (sample?.left ?? []).filter(
    link => !map.links.some(({ from, to }) => from === link.from && to === link.to)
  )
  return (
    <section class="map-findings">
      <h2>What the map shows</h2>
      {findings.length === 0 && <p>Every objective is linked, and none repeats another.</p>}
      <ul role="list">
        {findings.map(finding => {
          const { says, asks } = findingText(map, finding)
          const planted = sample?.[finding.kind].of === finding.of ? sample[finding.kind].comment : null
          return (
            <li key={`${finding.kind} ${finding.of}`} data-kind={finding.kind}>
              <p>
                <strong>{names[finding.kind]}.</strong> {says} {asks}
              </p>
              {planted && (
                <details>
                  <summary>What the author of this map says</summary>
                  <p>{planted}</p>
                </details>
              )}
            </li>
          )
        })}
      </ul>
      {left.length > 0 && (
        <p class="soft">
          The author of this map would draw {plural(left.length, 'more link')}. Yours may differ, with a reason.
        </p>
      )}
    </section>
  )
}
