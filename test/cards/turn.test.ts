import fc from 'fast-check'
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { type Grade, grades } from '../../src/cards/review.ts'
import { memoryOf, nextDates } from '../../src/cards/schedule.ts'

const START = Date.UTC(2026, 6, 1, 9)
const HOUR = 3_600_000

const rating = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const
const grade = fc.constantFrom<Grade>(...grades)
// Minutes while learning, months afterwards.
const pause = fc.oneof(fc.integer({ min: 0, max: HOUR }), fc.integer({ min: 0, max: 9000 * HOUR }))
const turns = fc.array(fc.record({ pause, grade }), { minLength: 1, maxLength: 40 })

test('a card is scheduled as ts-fsrs itself would schedule it, review by review', () => {
  fc.assert(
    fc.property(turns, pause, fc.constantFrom(0.8, 0.9, 0.95), (list, later, retention) => {
      const scheduler = fsrs({ request_retention: retention, enable_fuzz: false })
      let at = START
      let card = createEmptyCard(START)
      const history = list.map(({ pause, grade }) => {
        at += pause
        card = scheduler.next(card, new Date(at), rating[grade]).card
        return { at, grade }
      })
      const { state, stability, difficulty, reps, lapses, due } = card
      // Of two reviews at one moment we count the harder first, whatever their order here.
      fc.pre(new Set(history.map(({ at }) => at)).size === history.length)
      expect(memoryOf(history, at, retention)).toEqual({
        stage: state === State.Review ? 'review' : 'learning',
        due: due.getTime(),
        stability,
        difficulty,
        reviews: reps,
        lapses,
        last: at
      })
      const next = scheduler.repeat(card, new Date(at + later))
      const dates = nextDates(history, at + later, retention)
      for (const grade of grades) expect(dates[grade]).toBe(next[rating[grade]].card.due.getTime())
    }),
    { numRuns: 1000 }
  )
})

test('a card nobody has turned would come back as ts-fsrs says', () => {
  const next = fsrs({ enable_fuzz: false }).repeat(createEmptyCard(START), new Date(START))
  const dates = nextDates([], START)
  for (const grade of grades) expect(dates[grade]).toBe(next[rating[grade]].card.due.getTime())
})
