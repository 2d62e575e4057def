import type { JSX } from 'preact'
import { mondayOf } from '../../insight/period.ts'
import { ACTIVE_PER_FROZEN, MOST_SAVED, type Streak } from '../../insight/streak.ts'
import { plural } from '../../text/plural.ts'
import { Calendar, DayKey, type DayState } from '../plots/Calendar.tsx'
import { fullDay } from '../plots/dates.ts'
import { Plot } from '../plots/Plot.tsx'

type Props = { days: ReadonlyMap<number, number>; streak: Streak; today: number }

/** So many weeks are drawn at most, and at least. */
const MOST = 26
const LEAST = 8

/** The days something was done here, and the run they make. */
export function Days({ days, streak, today }: Props): JSX.Element {
  const first = [...days.keys()].reduce((a, b) => Math.min(a, b), today)
  const thisWeek = mondayOf(today)
  const count = Math.min(MOST, Math.max(LEAST, (thisWeek - mondayOf(first)) / 7 + 1))
  const weeks = Array.from({ length: count }, (_, at) => thisWeek - (count - 1 - at) * 7)
  const stateOf = (day: number): DayState =>
    days.has(day) ? 'active' : streak.frozen.has(day) ? 'frozen' : day >= today ? 'ahead' : 'off'
  const inWeek = (monday: number) => Array.from({ length: 7 }, (_, at) => monday + at)
  const told = weeks.map(inWeek).map(week => {
    const states = week.map(stateOf)
    return {
      monday: week[0] ?? today,
      active: states.filter(state => state === 'active').length,
      frozen: states.filter(state => state === 'frozen').length,
      things: week.reduce((sum, day) => sum + (days.get(day) ?? 0), 0)
    }
  })
  return (
    <section aria-labelledby="days">
      <h2 id="days">Your days</h2>
      {streak.days === 0 ? (
        <p class="soft">The first lesson, card or draft makes the first stone here. {rule}</p>
      ) : (
        <Plot
          finding={
            streak.days === 1
              ? `Your first day here was ${fullDay(first)}.`
              : `${running(streak)} ${streak.days} days in all since ${fullDay(first)}.`
          }
          note={rule}
          table={{
            name: 'Days, week by week',
            head: ['Week from', 'Active', 'Frozen', 'Things done'],
            rows: told
              .filter(({ monday }) => monday + 6 >= first)
              .map(({ monday, active, frozen, things }) => [fullDay(monday), active, frozen, things])
          }}
        >
          <Calendar weeks={weeks.map(inWeek).map(week => week.map(stateOf))} />
          <p class="keys small soft" aria-hidden="true">
            <span>
              <DayKey state="active" /> active
            </span>
            <span>
              <DayKey state="frozen" /> frozen
            </span>
            <span>
              <DayKey state="off" /> off
            </span>
            {count === MOST && <span>the last {MOST} weeks</span>}
          </p>
        </Plot>
      )}
    </section>
  )
}

const rule = `Every ${ACTIVE_PER_FROZEN} days with something done here save a day off, up to ${MOST_SAVED}. A day off that is saved for freezes your run, and you go on where you were. After a longer break a new run begins, and the days you had still count.`

function running({ run, longest, saved }: Streak): string {
  if (run === 0) return `Your longest run is ${plural(longest, 'day')}; the next begins with the next thing you do.`
  const rest = saved === 0 ? '' : `, with ${plural(saved, 'day')} off saved`
  return run === longest
    ? `You are on a run of ${plural(run, 'active day')}, your longest so far${rest}.`
    : `You are on a run of ${plural(run, 'active day')}${rest}. Your longest was ${longest}.`
}
