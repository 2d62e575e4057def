import type { JSX } from 'preact'
import { type Retention, type ReturnsByDay, within } from '../../insight/retention.ts'
import { shareOf } from '../../insight/tally.ts'
import { asPercent } from '../plots/as-percent.ts'
import { fullPeriod, shortPeriod } from '../plots/dates.ts'
import { Frame, percent } from '../plots/Frame.tsx'
import { Line } from '../plots/Line.tsx'
import { Plot } from '../plots/Plot.tsx'
import { some } from '../plots/some.ts'

type Props = {
  returns: ReturnsByDay
  retention: readonly Retention[]
  today: number
  /** The share the learner wants to remember. */
  wish: number
}

/** Fewer than this say little: one card more or less, and the share is another. */
const FEW = 20

/** How much of what came back was remembered, held against what was asked for. */
export function Remembered({ returns, retention, today, wish }: Props): JSX.Element {
  const recent = within(returns, { from: today - 29, to: today })
  const all = within(returns, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
  const [counted, when] = recent.of > 0 ? [recent, 'In the last 30 days'] : [all, 'In all']
  const share = shareOf(counted)
  const shares = retention.map(period => shareOf(period))
  const floor = shares.every(share => share === null || share >= 0.5) ? 0.5 : 0
  const up = (share: number) => (share - floor) / (1 - floor)
  const ends = [retention[0], retention[Math.floor(retention.length / 2)], retention.at(-1)]
  return (
    <section aria-labelledby="remembered">
      <h2 id="remembered">What you remembered</h2>
      {share === null ? (
        <p class="soft">
          Nothing has come back on a later day yet. From the first card that does, this shows how much you remembered
          beside the {asPercent(wish)} you asked for.
        </p>
      ) : (
        <Plot
          finding={`${when} you remembered ${asPercent(share)} of the ${some(counted.of, 'card')} that came back; you asked for ${asPercent(wish)}. ${verdict(share, wish, counted.of)}`}
          note={`A card counts the first time it is turned on a day, from the day after it was met. The dashed line is what you asked for; hollow dots stand for fewer than ${FEW} cards.`}
          table={{
            name: 'Remembered, over time',
            head: ['When', 'Came back', 'Remembered'],
            rows: retention.map(period => {
              const share = shareOf(period)
              return [fullPeriod(period), period.of.toLocaleString('en-GB'), share === null ? '–' : asPercent(share)]
            })
          }}
        >
          <Frame
            name="Remembered"
            y={['100%', asPercent((1 + floor) / 2), asPercent(floor)]}
            x={retention.length === 1 ? [] : ends.map(period => (period ? shortPeriod(period) : ''))}
          >
            <line class="wish" x1="0" x2="100%" y1={percent(1 - up(wish))} y2={percent(1 - up(wish))} />
            <Line
              points={retention.map(({ of }, at) => {
                const share = shares[at] ?? null
                return { share: share === null ? null : up(share), faint: of < FEW }
              })}
            />
          </Frame>
        </Plot>
      )}
    </section>
  )
}

function verdict(share: number, wish: number, of: number): string {
  if (of < FEW) return 'That is too few to make much of.'
  // Within two standard errors of the wish a share says nothing about the schedule.
  const spread = 2 * Math.sqrt((wish * (1 - wish)) / of)
  if (share < wish - spread)
    return 'That is less than you asked for: where a lesson keeps slipping, reading it again helps more than one turn more.'
  if (share > wish + spread) return 'That is more than you asked for: you could ask for less, and review less often.'
  return 'That is about what you asked for.'
}
