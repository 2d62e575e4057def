import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { type Grade, grades, type History } from '../../src/cards/review.ts'
import { type Insights, insightsOf, type Kept } from '../../src/insight/insights.ts'
import type { Progress } from '../../src/progress/create.ts'
import { exportFile, importFile } from '../../src/progress/file.ts'
import { listedIn } from '../../src/progress/listed.ts'
import { pasts } from '../../src/progress/past.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import { startedCards, todaysQueue } from '../../src/progress/today.ts'
import { browser } from '../progress/browser.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 6, 1, 9)
const dayOf = dayAt(0)

const lessons = ['one', 'two'].map(id => ({
  id,
  questions: [`${id}/q1`, `${id}/q2`],
  cards: Array.from({ length: 6 }, (_, at) => `${id}/c${at}`)
}))
const nothing: Kept = {
  answers: {},
  reviews: {},
  lessons: {},
  drafts: {},
  practice: {},
  pauses: {},
  settings: defaultSettings,
  flaws: { cards: [], pasts: new Map() }
}

function seen(kept: Partial<Kept>): Insights {
  const work = insightsOf(lessons, { ...nothing, ...kept }, NOW, dayOf)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** All that a store holds, as far as it is looked at. */
function keptIn({ answers, reviews, pauses }: Progress): Partial<Kept> {
  return { answers: answers.$all.get(), reviews: reviews.$all.get(), pauses: pauses.$all.get() }
}

const moment = fc.oneof(fc.integer({ min: NOW - 90 * DAY, max: NOW }), fc.integer({ min: NOW - 10 * HOUR, max: NOW }))
const history: fc.Arbitrary<History> = fc
  .uniqueArray(
    fc.record(
      { at: moment, grade: fc.constantFrom<Grade>(...grades), undone: fc.constant(NOW) },
      { requiredKeys: ['at', 'grade'] }
    ),
    { selector: ({ at }) => at, maxLength: 6 }
  )
  .map(list => list.toSorted((a, b) => a.at - b.at))
const answer = fc
  .record({ at: moment, points: fc.constantFrom(0, 1), confidence: fc.constantFrom('guessing', 'sure') })
  .map(given => ({ ...given, answer: 'x' }))
const cards = lessons.flatMap(({ cards }) => cards)
const questions = lessons.flatMap(({ questions }) => questions)
const mark = fc.record({ at: fc.constantFrom(NOW - HOUR, NOW - 2 * DAY), on: fc.boolean() })

const kept = fc.record({
  reviews: fc.dictionary(fc.constantFrom(...cards, ...questions), history),
  answers: fc.dictionary(
    fc.constantFrom(...questions),
    fc.array(answer, { minLength: 1, maxLength: 4 }).map(list => list.toSorted((a, b) => a.at - b.at))
  ),
  pauses: fc.dictionary(
    fc.constantFrom(...cards, ...questions),
    fc.record({ buried: mark, suspended: mark }, { requiredKeys: [] })
  ),
  settings: fc.record({
    reviewsPerDay: fc.constantFrom(0, 1, 3, 100),
    newPerDay: fc.constant(10),
    planOn: fc.constantFrom('', '2026-07-09', '2026-06-01'),
    retention: fc.constantFrom(0.8, 0.9)
  })
})

describe('insights', () => {
  it('forecast for today what today’s queue holds', () => {
    fc.assert(
      fc.property(kept, ({ settings: some, ...rest }) => {
        const settings = { ...defaultSettings, ...some }
        const queue = todaysQueue({
          cards: startedCards(listedIn(lessons), {}, pasts(rest)),
          reviews: rest.reviews,
          answers: rest.answers,
          pauses: rest.pauses,
          settings,
          now: NOW,
          dayOf
        })
        const [today] = seen({ ...rest, settings }).forecast
        expect({ due: today?.turns, held: today?.waiting }).toEqual({ due: queue.due, held: queue.held })
      })
    )
  })

  it('are the same after the same history is read twice', () => {
    fc.assert(
      fc.property(kept, ({ settings: some, ...rest }) => {
        const settings = { ...defaultSettings, ...some }
        expect(seen({ ...structuredClone(rest), settings })).toEqual(seen({ ...rest, settings }))
      })
    )
  })

  it('keep every share between 0 and 1', () => {
    fc.assert(
      fc.property(kept, ({ settings: some, ...rest }) => {
        const { topics, retention } = seen({ ...rest, settings: { ...defaultSettings, ...some } })
        for (const { met, cards, recall } of topics) {
          expect(met).toBeLessThanOrEqual(cards)
          expect(recall === null).toBe(met === 0)
          if (recall !== null) expect(recall > 0 && recall <= 1).toBe(true)
        }
        expect(retention.filter(({ of, held }) => held > of)).toEqual([])
      })
    )
  })

  it('have nothing to show before anything was done', () => {
    const { topics, forecast, retention, confidence, streak, judgement } = seen({})
    expect(topics.map(({ met }) => met)).toEqual([0, 0])
    expect(forecast.every(({ turns }) => turns === 0)).toBe(true)
    expect(retention).toEqual([])
    expect(confidence.every(({ of }) => of === 0)).toBe(true)
    expect(streak.days).toBe(0)
    expect(judgement.answers).toBe(0)
  })

  it('do not change when the same file is read a second time, nor when it comes back from another device', () => {
    fc.assert(
      fc.property(kept, ({ reviews, answers, pauses }) => {
        const text = JSON.stringify({ format: 'cairn-progress', version: 1, reviews, answers, pauses })
        const [here, there] = [browser().open().progress, browser().open().progress]
        importFile(here, text, NOW)
        const once = seen(keptIn(here))
        importFile(here, text, NOW)
        expect(seen(keptIn(here))).toEqual(once)
        importFile(there, exportFile(here, NOW), NOW)
        importFile(here, exportFile(there, NOW), NOW)
        expect(seen(keptIn(here))).toEqual(once)
      }),
      { numRuns: 30 }
    )
  })

  it('stop again and again on the way, so that a page stays alive', () => {
    const reviews = Object.fromEntries(cards.map(id => [id, [{ at: NOW - DAY, grade: 'good' as const }]]))
    const many = Array.from({ length: 100 }, (_, at) => ({ id: `l${at}`, questions: [], cards }))
    const work = insightsOf(many, { ...nothing, reviews }, NOW, dayOf)
    let stops = 0
    while (!work.next().done) stops++
    expect(stops).toBeGreaterThan(30)
  })

  it('count the days of all that is kept, each thing once', () => {
    const lines = { objective: '', keyResults: [], cycle: '' }
    const { days, streak } = seen({
      lessons: {
        one: { firstOpened: NOW - 3 * DAY, lastOpened: NOW - 3 * DAY, finished: { at: NOW - 2 * DAY, done: true } }
      },
      practice: { sort: [{ at: NOW - DAY, what: 'x' }] },
      drafts: {
        d: {
          versions: { v: { at: NOW, ...lines, situation: '' } },
          gradings: [{ at: NOW, ...lines, score: 1, left: 0, rubric: 'r' }]
        }
      }
    })
    const today = dayOf(NOW)
    expect([...days].toSorted()).toEqual([
      [today - 3, 1],
      [today - 2, 1],
      [today - 1, 1],
      [today, 2]
    ])
    expect(streak.run).toBe(4)
  })
})
