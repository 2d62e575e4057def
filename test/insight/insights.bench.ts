import { test } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { type Grade, grades, type History } from '../../src/cards/review.ts'
import { insightsOf, type Kept } from '../../src/insight/insights.ts'
import { defaultSettings } from '../../src/progress/settings.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const DAY = 24 * 3_600_000
const REVIEWS = 20

const lessons = Array.from({ length: 100 }, (_, lesson) => ({
  id: `lesson-${lesson}`,
  questions: [],
  cards: Array.from({ length: 50 }, (_, card) => `lesson-${lesson}/card-${card}`)
}))

/** 100,000 reviews of 5,000 cards, each card turned once a month. */
function kept(): Kept {
  const reviews: Record<string, History> = {}
  for (const [at, id] of lessons.flatMap(({ cards }) => cards).entries())
    reviews[id] = Array.from({ length: REVIEWS }, (_, turn) => {
      const grade: Grade = grades[(at * 7 + turn * 3) % 10] ?? 'good'
      return { at: NOW - (REVIEWS - turn) * 30 * DAY + at * 1000, grade }
    })
  return {
    reviews,
    answers: {},
    lessons: {},
    drafts: {},
    practice: {},
    pauses: {},
    settings: defaultSettings,
    flaws: { cards: [], pasts: new Map() }
  }
}

function run(some: Kept): void {
  const work = insightsOf(lessons, some, NOW, dayAt(0))
  while (!work.next().done);
}

// The first replay after loading is measured with the queue of the day, in test/progress/queue.bench.ts.
test('all that progress shows of 5,000 cards with 100,000 reviews', async ({ bench }) => {
  const known = kept()
  run(known)
  await bench('replayed before', () => run(known)).run()
})
