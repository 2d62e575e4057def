import { type Grade, grades, type History } from '../../src/cards/review.ts'

const DAY = 24 * 3_600_000

export const CARDS = 5000
export const REVIEWS = 20

export const cardId = (at: number): string => `lesson-${at % 100}/card-${at}`

/** 100,000 reviews of 5,000 cards over two years, fresh lists each time: nothing is remembered of them yet. */
export function longHistory(now: number): Readonly<Record<string, History>> {
  return Object.fromEntries(
    Array.from({ length: CARDS }, (_, at) => [
      cardId(at),
      Array.from({ length: REVIEWS }, (_, turn) => {
        const grade: Grade = grades[(at * 7 + turn * 3) % 10] ?? 'good'
        return { at: now - (REVIEWS - turn) * 30 * DAY + at * 1000, grade }
      })
    ])
  )
}
