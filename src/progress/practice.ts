import type { PageGround } from './ground.ts'
import { canonical } from './json.ts'
import { type ById, events } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** One thing done in a drill: a line sorted, a flaw found, a score given, a step reached. */
export type Practised = {
  readonly at: number
  /** What was practised, by its id within the drill: a statement, a criterion, a case, a step. */
  readonly what: string
  /** From 0 to 1, where the drill marks it. */
  readonly points?: number
  /** What was chosen or written, for looking back; its shape is the drill’s own. */
  readonly answer?: unknown
}

function isPractised(value: unknown, until: number): value is Practised {
  if (!isObject(value)) return false
  const { at, what, points } = value
  const isMarked = points === undefined || (typeof points === 'number' && points >= 0 && points <= 1)
  return isTime(at, until) && typeof what === 'string' && isMarked
}

/** All that was practised, by drill: “sort”, “mend”, “score”, “steps/bakery”, “rate/<draft>”. */
export const practiceShape: Shape<readonly Practised[]> = {
  name: 'practice',
  version: 1,
  entry: events(isPractised, ({ at, what, answer }) => `${at} ${canonical([what, answer ?? null])}`),
  count: list => list.length,
  ofLessons: false
}

const none: readonly Practised[] = []

/** What was done in one drill, oldest first. */
export function practised(all: ById<readonly Practised[]>, drill: string): readonly Practised[] {
  return all[drill] ?? none
}

/** What islands use. */
export function practiceIn(saved: Saved<readonly Practised[]>, now: () => number) {
  return {
    $all: saved.$value,
    /** Keeps one thing done beside all earlier ones. */
    note(drill: string, done: Omit<Practised, 'at'>): void {
      const last = practised(saved.$value.get(), drill).at(-1)
      saved.add({ [drill]: [{ ...done, at: after(now(), last?.at) }] })
    }
  }
}

/** Opens the store on a page's ground. */
export const openPractice = (ground: PageGround) => ground.open(practiceShape, kept => practiceIn(kept, ground.now))
