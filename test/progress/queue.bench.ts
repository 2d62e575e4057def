import { test } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { dayAt } from '../../src/cards/day.ts'
import { type Grade, grades, type History } from '../../src/cards/review.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import { todaysQueue } from '../../src/progress/today.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const DAY = 24 * 3_600_000
const CARDS = 5000
const REVIEWS = 20

const cards: readonly Card[] = Array.from({ length: CARDS }, (_, at) => ({
  id: `lesson-${at % 100}/card-${at}`,
  lesson: `lesson-${at % 100}`,
  front: '',
  back: ''
}))

/** 100,000 reviews, spread over two years, fresh lists each time: nothing is remembered of them yet. */
function histories(): Readonly<Record<string, History>> {
  return Object.fromEntries(
    cards.map(({ id }, at) => [
      id,
      Array.from({ length: REVIEWS }, (_, turn) => {
        const grade: Grade = grades[(at * 7 + turn * 3) % 10] ?? 'good'
        return { at: NOW - (REVIEWS - turn) * 30 * DAY + at * 1000, grade }
      })
    ])
  )
}

const queue = (reviews: Readonly<Record<string, History>>) =>
  todaysQueue({ cards, reviews, settings: defaultSettings, now: NOW, dayOf: dayAt(0) })

// The issue asks for under 20 ms once the histories were replayed; the first replay comes with loading.
test('the queue of the day from 5,000 cards with 100,000 reviews', async ({ bench }) => {
  const known = histories()
  queue(known)
  await bench('replayed before', () => {
    queue(known)
  }).run()
})

test('the first queue after loading, every review replayed', async ({ bench }) => {
  let fresh = histories()
  await bench('replayed now', () => {
    queue(fresh)
    fresh = histories()
  }).run()
})
