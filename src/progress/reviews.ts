import { counted, type Grade, type History, isBelieved, isGrade, type Review } from '../cards/review.ts'
import type { PageGround } from './ground.ts'
import { type ById, events } from './merge.ts'
import { isObject } from './object.ts'
import { packed, unpacking } from './packed-reviews.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

function isReview(value: unknown, until: number): value is Review {
  if (!isObject(value)) return false
  const { at, grade, undone } = value
  return isTime(at, until) && isGrade(grade) && (undone === undefined || isTime(undone, until))
}

/** All reviews, by card. */
export const reviewsShape: Shape<History> = {
  name: 'reviews',
  version: 2,
  entry: unpacking(events(isReview, ({ at, grade }) => `${at} ${grade}`)),
  packed,
  // Lists of objects, which `entry` still reads.
  older: [{ version: 1, into: data => data }],
  count: list => list.length,
  ofLessons: true
}

const none: History = []

/** The history of one card; the same empty list for every card never turned. */
export function historyOf(all: ById<History>, card: string): History {
  return all[card] ?? none
}

/** The review that “undo” takes back: the newest of all that count, or null. */
export function lastReview(all: ById<History>, now: number): { readonly card: string; readonly review: Review } | null {
  let last: { card: string; review: Review } | null = null
  for (const card of Object.keys(all)) {
    const review = counted(historyOf(all, card), now).at(-1)
    if (review && review.at > (last?.review.at ?? -1)) last = { card, review }
  }
  return last
}

/** What islands use. */
export function reviewsIn(saved: Saved<History>, now: () => number) {
  return {
    $all: saved.$value,
    /** Keeps how well a card was recalled. */
    review(card: string, grade: Grade): void {
      const time = now()
      // Two quick presses stay two reviews, in their order, even where the clock was set back or the first was undone.
      const last = historyOf(saved.$value.get(), card).findLast(({ at }) => isBelieved(at, time))
      saved.add({ [card]: [{ at: after(time, last?.at), grade }] })
    },
    /** Takes the newest review back and returns its card's id, or null where there is none. The review stays, marked. */
    undo(): string | null {
      const last = lastReview(saved.$value.get(), now())
      if (!last) return null
      saved.add({ [last.card]: [{ ...last.review, undone: now() }] })
      return last.card
    }
  }
}

/** Opens the store on a page's ground. */
export const openReviews = (ground: PageGround) => ground.open(reviewsShape, kept => reviewsIn(kept, ground.now))
