import type { JSX } from 'preact'
import { plural } from '../../text/plural.ts'
import type { Calibration } from './calibration.ts'
import { nameOf } from './degree-names.ts'

type Props = { calibration: Calibration }

const SIZE = 200
const EDGE = 30
const along = (share: number) => EDGE + share * (SIZE - 2 * EDGE)
const up = (share: number) => SIZE - along(share)

/** How well a learner's judgement agrees with the grader's: drawn, and as a table for whoever does not see the drawing. */
export function CalibrationPlot({ calibration: { points, answers, agreed, lean, over } }: Props): JSX.Element {
  if (answers === 0) return <p class="soft">Nothing to compare yet.</p>
  return (
    <section class="calibration" aria-labelledby="calibration">
      <h4 id="calibration">Over all your drafts</h4>
      <p>
        You and the grader said the same on {agreed} of {plural(answers, 'question')}. {leaning(lean)}
      </p>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label="Your answers against the grader’s; the table says the same"
      >
        <path class="axis" d={`M${EDGE} ${EDGE}V${SIZE - EDGE}H${SIZE - EDGE}`} />
        <path class="even" d={`M${along(0)} ${up(0)}L${along(1)} ${up(1)}`} />
        {points.map(({ own, grader, count }, index) =>
          grader === null ? null : (
            <circle key={own} cx={along(index / 2)} cy={up(grader)} r={4 + 2 * Math.sqrt(Math.min(count, 40))} />
          )
        )}
        {points.map(({ own }, index) => (
          <text key={own} x={along(index / 2)} y={SIZE - 12} text-anchor="middle">
            {nameOf(own)}
          </text>
        ))}
        <text x={EDGE - 4} y={EDGE - 10}>
          Grader: yes
        </text>
      </svg>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">You said</th>
              <th scope="col">How often</th>
              <th scope="col">The grader, on average</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ own, count, grader }) => (
              <tr key={own}>
                <th scope="row">{nameOf(own)}</th>
                <td>{count}</td>
                <td>{grader === null ? '–' : `${Math.round(grader * 100)}% yes`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {over.length > 1 && (
        <p>Agreement draft by draft: {over.map(({ share }) => `${Math.round(share * 100)}%`).join(', ')}.</p>
      )}
    </section>
  )
}

function leaning(lean: number): string {
  if (lean > 0.1) return 'You tend to be kinder to your drafts than the grader is.'
  if (lean < -0.1) return 'You tend to be stricter with your drafts than the grader is.'
  return 'You lean neither way.'
}
