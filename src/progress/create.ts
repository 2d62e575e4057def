import { atom } from 'nanostores'
import { answersIn, answersShape } from './answers.ts'
import { draftsIn, draftsShape } from './drafts.ts'
import { lessonsIn, lessonsShape } from './lessons.ts'
import { anything } from './merge.ts'
import { clearAside, putAside, putAsideSoFar, type Quarantined } from './quarantine.ts'
import type { Names } from './renamed.ts'
import { reviewsIn, reviewsShape } from './reviews.ts'
import { type Ground, type Saved, type Shape, saved } from './saved.ts'
import { settingsIn, settingsShape } from './settings.ts'
import { PREFIX, type Shelf, type Trouble } from './storage.ts'

/** Fields of a progress file that a later Cairn wrote: carried along, so that the way back loses nothing. */
const otherShape: Shape<unknown> = { name: 'other', version: 1, entry: anything, count: () => 0, ofLessons: false }

/** Everything a page hands in. */
export type Surroundings = {
  /** Null where the browser refuses storage: everything then lives as long as the page. */
  readonly storage: Shelf | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Makes ids that no other device makes. */
  readonly newId: () => string
  /** Calls back with the key another tab changed, or null where any may have changed. */
  readonly onForeignChange?: (changed: (key: string | null) => void) => void
}

/** All that is kept for a learner. Each store reads its part of storage when first touched. */
export function createProgress({ storage, now, newId, onForeignChange }: Surroundings) {
  const $names = atom<Names>({})
  const $storageTrouble = atom<Trouble>('none')
  const troubles = new Map<string, Trouble>()
  const ground: Ground = {
    shelf: storage,
    now,
    $names,
    report(key, trouble) {
      troubles.set(key, trouble)
      const all = new Set(troubles.values())
      $storageTrouble.set(all.has('refused') ? 'refused' : all.has('full') ? 'full' : 'none')
    }
  }
  const opened = new Map<string, Pick<Saved<unknown>, 'follow'>>()

  const store = <T, Use>(shape: Shape<T>, use: (saved: Saved<T>) => Use): (() => { saved: Saved<T>; use: Use }) => {
    let made: { saved: Saved<T>; use: Use } | null = null
    return () => {
      if (!made) {
        const kept = saved(shape, ground)
        opened.set(`${PREFIX}${shape.name}:${shape.version}`, kept)
        made = { saved: kept, use: use(kept) }
      }
      return made
    }
  }

  const answers = store(answersShape, kept => answersIn(kept, now))
  const reviews = store(reviewsShape, kept => reviewsIn(kept, now))
  const lessons = store(lessonsShape, kept => lessonsIn(kept, now))
  const drafts = store(draftsShape, kept => draftsIn(kept, now, newId))
  const settings = store(settingsShape, kept => settingsIn(kept, now))
  const other = store(otherShape, kept => kept)

  const followAll = () => {
    for (const kept of opened.values()) kept.follow()
  }
  onForeignChange?.(key => {
    if (key === null) followAll()
    else opened.get(key)?.follow()
  })

  return {
    get answers() {
      return answers().use
    },
    get reviews() {
      return reviews().use
    },
    get lessons() {
      return lessons().use
    },
    get drafts() {
      return drafts().use
    },
    get settings() {
      return settings().use
    },
    /** Whether what is done here outlives the page: `refused` and `full` deserve a notice and the offer of an export. */
    $storageTrouble,
    /** Former lesson ids → today's, from the course. History follows at once. */
    rename(names: Names): void {
      $names.set(names)
    },
    /** Tries again to keep what could not be kept, and looks for what other tabs did. */
    retry: followAll,
    /** What could not be read and was put aside. */
    quarantined: (): readonly Quarantined[] => putAsideSoFar(storage),
    /** Puts a text aside by hand, for parts of a file that could not be read. */
    quarantine: (from: string, text: string): Trouble => putAside(storage, from, text, now()),
    /** Every store as data, for the progress file. */
    stores: () => ({
      answers: answers().saved,
      reviews: reviews().saved,
      lessons: lessons().saved,
      drafts: drafts().saved,
      settings: settings().saved,
      other: other().saved
    }),
    /** Empties everything, what was put aside included, here and in every other tab. Ask first, and offer the export. */
    reset(): void {
      for (const { saved: kept } of [answers(), reviews(), lessons(), drafts(), settings(), other()]) kept.reset()
      clearAside(storage)
    }
  }
}

export type Progress = ReturnType<typeof createProgress>
