import { grades, type History, type Review } from '../cards/review.ts'
import type { Lattice } from './merge.ts'
import { isTime } from './time.ts'

/** A letter for each of the grades, in their order. */
const LETTERS = 'AHGE'

/** Lists and their texts never change, so each is written once. */
const texts = new WeakMap<History, string>()

/**
 * The reviews of one card as a short text for the browser's storage: `kcz2q1s0G6wq3k00A2s8U` is one recalled well, then one
 * forgotten, which was taken back. Each is a number in base 36 and a letter: the milliseconds since the review before it
 * (since 1970 for the first) and the grade; or the milliseconds from that review to the moment it was undone, and `U`.
 * So a review takes about a fifth of its JSON. A list in which a later Cairn has written more stays a list.
 */
export function packed(history: History): string | History {
  const known = texts.get(history)
  if (known !== undefined) return known
  let text = ''
  let last = 0
  for (const { at, grade, undone, ...more } of history) {
    if (Object.keys(more).length > 0) return history
    text += (at - last).toString(36) + LETTERS.charAt(grades.indexOf(grade))
    if (undone !== undefined) text += `${(undone - at).toString(36)}U`
    last = at
  }
  texts.set(history, text)
  return text
}

/** One number with its letter. */
const part = /(-?[0-9a-z]{1,11})([AHGEU])/y

/** Reads such a text where `list` reads lists. What cannot be read of it is refused whole; what comes before that is kept. */
export function unpacking(list: Lattice<History>): Lattice<History> {
  return {
    merge: list.merge,
    read(value, door) {
      if (typeof value !== 'string') return list.read(value, door)
      const reviews: Review[] = []
      let isInOrder = true
      part.lastIndex = 0
      for (let end = 0; end < value.length; end = part.lastIndex) {
        const [, digits = '', letter = ''] = part.exec(value) ?? []
        const last = reviews.at(-1)
        const step = Number.parseInt(digits, 36)
        const at = (last?.at ?? 0) + step
        const grade = grades[LETTERS.indexOf(letter)]
        if (!isTime(at, door.until) || !(grade || (last && last.undone === undefined))) {
          door.refuse(value)
          isInOrder = false
          break
        }
        if (grade) {
          if (last && step <= 0) isInOrder = false
          reviews.push({ at, grade })
        } else if (last) reviews[reviews.length - 1] = { ...last, undone: at }
      }
      if (value !== '' && reviews.length === 0) return undefined
      if (!isInOrder) return list.merge([], reviews)
      texts.set(reviews, value)
      return reviews
    }
  }
}
