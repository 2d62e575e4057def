import type { JSX } from 'preact'
import type { ForecastDay } from '../../insight/forecast.ts'
import type { Settings } from '../../progress/settings.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { Bars } from '../plots/Bars.tsx'
import { ceilingOf } from '../plots/ceiling.ts'
import { shortDay, weekDay } from '../plots/dates.ts'
import { Frame } from '../plots/Frame.tsx'
import { Plot } from '../plots/Plot.tsx'
import { some } from '../plots/some.ts'

type Props = { base: string; forecast: readonly ForecastDay[]; settings: Settings }

/** What comes back on which of the next days. */
export function Ahead({ base, forecast, settings: { newPerDay, reviewsPerDay } }: Props): JSX.Element {
  const total = forecast.reduce((sum, { turns }) => sum + turns, 0)
  const [today, ...later] = forecast
  const fullest = later.toSorted((a, b) => b.turns - a.turns || a.day - b.day)[0]
  const waiting = forecast.at(-1)?.waiting ?? 0
  const top = ceilingOf(Math.max(1, ...forecast.map(({ turns }) => turns)))
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">The next {forecast.length} days</h2>
      {total + waiting === 0 ? (
        <p class="soft">
          Nothing is waiting to come back. Cards you turn, questions you miss and flaws of your drafts come back after
          some days, and this shows on which.
        </p>
      ) : (
        <Plot
          finding={
            <>
              {today && today.turns > 0 ? (
                <>
                  <a href={withBase('/review/', base)}>{some(today.turns, 'review')} today</a>,{' '}
                  {total.toLocaleString('en-GB')} in all.
                </>
              ) : (
                `Nothing more today, ${some(total, 'review')} in all.`
              )}{' '}
              {fullest &&
                fullest.turns > 0 &&
                `The fullest day after today is ${weekDay(fullest.day)}, with ${fullest.turns}.`}
              {waiting > 0 &&
                ` ${waiting.toLocaleString('en-GB')} more would wait beyond these days for your daily limit.`}
            </>
          }
          note={`Each thing counts once, on the day it comes back next. What you forget comes back sooner, and up to ${plural(
            newPerDay,
            'new card'
          )} a day ${newPerDay === 1 ? 'comes' : 'come'} on top. No day goes over your limit of ${plural(
            reviewsPerDay,
            'review'
          )}, save for what you are just learning; the rest waits for the day after.`}
          table={{
            name: 'Reviews, day by day; days without any are left out',
            head: ['Day', 'Comes back', 'To review'],
            rows: forecast
              .filter(({ due, turns }, at) => at === 0 || due + turns > 0)
              .map(({ day, due, turns }) => [day === today?.day ? 'Today' : weekDay(day), due, turns])
          }}
        >
          <Frame
            name="Reviews"
            y={[String(top), String(top / 2), '0']}
            x={['Today', shortDay(middle(forecast)), shortDay(forecast.at(-1)?.day ?? 0)]}
          >
            <Bars shares={forecast.map(({ turns }) => turns / top)} />
          </Frame>
        </Plot>
      )}
    </section>
  )
}

const middle = (forecast: readonly ForecastDay[]) => forecast[Math.floor(forecast.length / 2)]?.day ?? 0
