import type { PageGround } from './ground.ts'
import { newest } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** A question as it was left: what was put in, hints, tries. Answers given stand in their own store, for good. */
export type StoredAttempt = {
  readonly at: number
  /** Whether it still fits the question is for `restored` in quiz/kept-attempt.ts to say. */
  readonly attempt: unknown
}

function isStoredAttempt(value: unknown, until: number): value is StoredAttempt {
  return isObject(value) && isTime(value.at, until) && isObject(value.attempt)
}

/** The newest attempt of each question. */
export const attemptsShape: Shape<StoredAttempt> = {
  name: 'attempts',
  version: 1,
  entry: newest(isStoredAttempt),
  count: () => 1,
  ofLessons: true
}

/** What islands use. */
export function attemptsIn(saved: Saved<StoredAttempt>, now: () => number) {
  return {
    $all: saved.$value,
    /** Keeps how these questions were left; to be called at every pause. */
    keep(attempts: Readonly<Record<string, unknown>>): void {
      const all = saved.$value.get()
      const stamped = Object.entries(attempts).map(([id, attempt]) => [id, { at: after(now(), all[id]?.at), attempt }])
      saved.add(Object.fromEntries(stamped))
    }
  }
}

/** Opens the store on a page's ground. */
export const openAttempts = (ground: PageGround) => ground.open(attemptsShape, kept => attemptsIn(kept, ground.now))
