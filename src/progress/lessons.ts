import type { PageGround } from './ground.ts'
import { type ById, earliest, fields, latest, newest } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** What is known of one lesson; times in milliseconds since 1970. */
export type LessonRecord = {
  readonly firstOpened?: number
  readonly lastOpened?: number
  /** Marked as done, or the mark taken back. */
  readonly finished?: { readonly at: number; readonly done: boolean }
  /** The heading last read, by its id. */
  readonly place?: { readonly at: number; readonly heading: string }
  /** How far the conversation was heard, in seconds. */
  readonly heard?: { readonly at: number; readonly seconds: number }
}

function isFinished(value: unknown, until: number): value is { at: number; done: boolean } {
  return isObject(value) && isTime(value.at, until) && typeof value.done === 'boolean'
}

function isPlace(value: unknown, until: number): value is { at: number; heading: string } {
  return isObject(value) && isTime(value.at, until) && typeof value.heading === 'string'
}

function isHeard(value: unknown, until: number): value is { at: number; seconds: number } {
  return isObject(value) && isTime(value.at, until) && typeof value.seconds === 'number' && value.seconds >= 0
}

/** By lesson. */
export const lessonsShape: Shape<LessonRecord> = {
  name: 'lessons',
  version: 1,
  entry: fields<LessonRecord>({
    firstOpened: earliest,
    lastOpened: latest,
    finished: newest(isFinished),
    place: newest(isPlace),
    heard: newest(isHeard)
  }),
  count: () => 1,
  ofLessons: true
}

/** Ids of the lessons marked as done. */
export function lessonsDone(all: ById<LessonRecord>): readonly string[] {
  return Object.keys(all).filter(id => all[id]?.finished?.done)
}

/** The lesson opened last and the heading last read there, to go on from; null before the first lesson. */
export function lastPlace(
  all: ById<LessonRecord>
): { readonly lesson: string; readonly heading: string | null } | null {
  let last: string | null = null
  for (const id of Object.keys(all)) {
    if ((all[id]?.lastOpened ?? -1) > (last === null ? -1 : (all[last]?.lastOpened ?? -1))) last = id
  }
  return last === null ? null : { lesson: last, heading: all[last]?.place?.heading ?? null }
}

/** What islands use. */
export function lessonsIn(saved: Saved<LessonRecord>, now: () => number) {
  const of = (lesson: string): LessonRecord => saved.$value.get()[lesson] ?? {}
  return {
    $all: saved.$value,
    open(lesson: string): void {
      const at = now()
      saved.add({ [lesson]: { firstOpened: at, lastOpened: at } })
    },
    /** Marks a lesson as done, or takes the mark back. */
    finish(lesson: string, done = true): void {
      saved.add({ [lesson]: { finished: { at: after(now(), of(lesson).finished?.at), done } } })
    },
    /** Remembers the heading being read. */
    reach(lesson: string, heading: string): void {
      const { place } = of(lesson)
      if (place?.heading === heading) return
      saved.add({ [lesson]: { lastOpened: now(), place: { at: after(now(), place?.at), heading } } })
    },
    /** Remembers how far the conversation was heard, in seconds. */
    hear(lesson: string, seconds: number): void {
      saved.add({ [lesson]: { heard: { at: after(now(), of(lesson).heard?.at), seconds } } })
    }
  }
}

/** Opens the store on a page's ground. */
export const openLessons = (ground: PageGround) => ground.open(lessonsShape, kept => lessonsIn(kept, ground.now))
