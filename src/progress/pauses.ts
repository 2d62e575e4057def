import type { DayOf } from '../cards/day.ts'
import type { PageGround } from './ground.ts'
import { type ById, fields, newest } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

type Mark = { readonly at: number; readonly on: boolean }

/** What the learner said of something that comes back: not today, or not until it is taken back. The newest word counts. */
export type PauseRecord = { readonly buried?: Mark; readonly suspended?: Mark }

function isMark(value: unknown, until: number): value is Mark {
  return isObject(value) && isTime(value.at, until) && typeof value.on === 'boolean'
}

/** By the id of a card, a question or a flaw. */
export const pausesShape: Shape<PauseRecord> = {
  name: 'pauses',
  version: 1,
  entry: fields<PauseRecord>({ buried: newest(isMark), suspended: newest(isMark) }),
  count: () => 1,
  ofLessons: true
}

/** Whether this stays out of the queue at `now`: left out for good, or put off on this very day of the learner's. */
export function isPaused(all: ById<PauseRecord>, id: string, now: number, dayOf: DayOf): boolean {
  const { buried, suspended } = all[id] ?? {}
  if (suspended?.on) return true
  return buried?.on === true && dayOf(buried.at) === dayOf(now)
}

/** Ids of all that is left out until it is taken back. */
export function suspendedIn(all: ById<PauseRecord>): readonly string[] {
  return Object.keys(all).filter(id => all[id]?.suspended?.on)
}

/** What islands use. */
export function pausesIn(saved: Saved<PauseRecord>, now: () => number) {
  const mark = (id: string, name: 'buried' | 'suspended', on: boolean) =>
    saved.add({ [id]: { [name]: { at: after(now(), saved.$value.get()[id]?.[name]?.at), on } } })
  return {
    $all: saved.$value,
    /** Puts it off until tomorrow, or takes that back. */
    bury(id: string, on = true): void {
      mark(id, 'buried', on)
    },
    /** Leaves it out until this is taken back with `on` false. */
    suspend(id: string, on = true): void {
      mark(id, 'suspended', on)
    }
  }
}

/** Opens the store on a page's ground. */
export const openPauses = (ground: PageGround) => ground.open(pausesShape, kept => pausesIn(kept, ground.now))
