import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { dayAt } from '../../src/cards/day.ts'
import { counted, type Grade } from '../../src/cards/review.ts'
import { memoryOf } from '../../src/cards/schedule.ts'
import { exportFile, importFile } from '../../src/progress/file.ts'
import { canonical } from '../../src/progress/json.ts'
import { pasts } from '../../src/progress/past.ts'
import { isPaused, suspendedIn } from '../../src/progress/pauses.ts'
import { startedCards, todaysQueue } from '../../src/progress/today.ts'
import { browser, type Tab } from './browser.ts'

const dayOf = dayAt(0)
const HOUR = 3_600_000
const ids = ['a/1', 'a/2', 'b/1', 'b/2', 'c/1']
const cards: readonly Card[] = [
  ...ids.map(id => ({ id, lesson: id.slice(0, 1), front: '', back: '' })),
  ...['a/q', 'b/q'].map(id => ({ id, lesson: id.slice(0, 1), front: '', back: '', kind: 'question' as const }))
]
const id = fc.constantFrom(...ids, 'a/q', 'b/q')
const deed = fc.oneof(
  fc.record({ do: fc.constant('review' as const), id, grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy') }),
  fc.record({ do: fc.constant('answer' as const), id: fc.constantFrom('a/q', 'b/q'), points: fc.constantFrom(0, 1) }),
  fc.record({ do: fc.constantFrom('bury' as const, 'suspend' as const), id, on: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ do: fc.constant('junk' as const), bytes: fc.uint8Array({ maxLength: 40 }) }),
  fc.record({ do: fc.constantFrom('undo' as const, 'import' as const) })
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never
const deeds = fc.array(fc.tuple(fc.nat(1), deed), { maxLength: 25 })

function two() {
  const [one, other] = [browser(), browser()]
  const tabs = [one.open(), other.open(3 * HOUR)] as const
  const act = (which: number, deed: Deed) => {
    const [here, there] = which === 0 ? [tabs[0], tabs[1]] : [tabs[1], tabs[0]]
    const { progress } = here
    if (deed.do === 'review') progress.reviews.review(deed.id, deed.grade)
    else if (deed.do === 'answer') progress.answers.give(deed.id, { answer: 'x', points: deed.points })
    else if (deed.do === 'bury') progress.pauses.bury(deed.id, deed.on)
    else if (deed.do === 'suspend') progress.pauses.suspend(deed.id, deed.on)
    else if (deed.do === 'undo') progress.reviews.undo()
    else if (deed.do === 'import') importFile(progress, exportFile(there.progress, there.now()), here.now())
    else if (deed.do === 'junk') importFile(progress, new TextDecoder().decode(deed.bytes), here.now())
    else if ('hours' in deed) for (const { clock } of [one, other]) clock.now += deed.hours * HOUR
  }
  return { tabs, act }
}

function state({ progress, now }: Tab) {
  const [reviews, answers, pauses] = [
    progress.reviews.$all.get(),
    progress.answers.$all.get(),
    progress.pauses.$all.get()
  ]
  const past = pasts({ reviews, answers })
  const started = startedCards(cards, { a: { lastOpened: 1 }, b: { lastOpened: 1 } }, past)
  const settings = { ...progress.settings.$settings.get(), newPerDay: 2, reviewsPerDay: 3 }
  const queue = todaysQueue({ cards: started, reviews, settings, now: now(), dayOf, answers, pauses })
  return { reviews, pauses, past, started, queue, now: now() }
}

describe('whatever is done on two devices', () => {
  it('the queue holds nothing twice, nothing paused, nothing over its caps, and every memory makes sense', () => {
    fc.assert(
      fc.property(deeds, list => {
        const { tabs, act } = two()
        for (const [which, deed] of list) {
          act(which, deed)
          const { queue, past, pauses, started, now } = state(tabs[which === 0 ? 0 : 1])
          const queued = queue.cards.map(card => card.id)
          expect(new Set(queued).size).toBe(queued.length)
          expect(queue.due + queue.fresh).toBe(queued.length)
          expect(queue.fresh).toBeLessThanOrEqual(Math.max(0, 2 - queue.doneFresh))
          for (const card of started) {
            const memory = memoryOf(past(card.id), now)
            if (isPaused(pauses, card.id, now, dayOf)) expect(queued).not.toContain(card.id)
            if (!memory) continue
            expect(memory.due).toBeGreaterThan(memory.last)
            expect(memory.stability).toBeGreaterThan(0)
            expect(memory.difficulty).toBeGreaterThanOrEqual(1)
            expect(memory.difficulty).toBeLessThanOrEqual(10)
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  it('an undo takes one review out of what counts, and none out of what is kept', () => {
    fc.assert(
      fc.property(deeds, list => {
        const { tabs, act } = two()
        for (const [which, deed] of list) act(which, deed)
        const [tab] = tabs
        const counts = (counting: boolean) =>
          Object.values(tab.progress.reviews.$all.get()).reduce(
            (sum, history) => sum + (counting ? counted(history, tab.now()) : history).length,
            0
          )
        const [kept, counting] = [counts(false), counts(true)]
        const undone = tab.progress.reviews.undo()
        expect(counts(false)).toBe(kept)
        expect(counts(true)).toBe(undone === null ? counting : counting - 1)
      }),
      { numRuns: 60 }
    )
  })

  it('both come to the same schedule once each has read the other’s file', () => {
    fc.assert(
      fc.property(deeds, list => {
        const { tabs, act } = two()
        for (const [which, deed] of list) act(which, deed)
        act(0, { do: 'import' })
        act(1, { do: 'import' })
        const [one, other] = [state(tabs[0]), state(tabs[1])]
        expect(canonical(one.reviews)).toBe(canonical(other.reviews))
        expect(suspendedIn(one.pauses).toSorted()).toEqual(suspendedIn(other.pauses).toSorted())
        for (const { id } of cards) expect(memoryOf(one.past(id), one.now)).toEqual(memoryOf(other.past(id), one.now))
      }),
      { numRuns: 60 }
    )
  })

  it('a file of any bytes loses nothing that was there', () => {
    const wrapped = fc
      .tuple(fc.constantFrom('reviews', 'pauses', 'answers', 'settings'), fc.jsonValue())
      .map(([part, value]) => JSON.stringify({ format: 'cairn-progress', version: 1, [part]: value }))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map(some => new TextDecoder().decode(some)),
      wrapped
    )
    fc.assert(
      fc.property(deeds, bytes, (list, text) => {
        const { tabs, act } = two()
        for (const [which, deed] of list) act(which, deed)
        const [{ progress, now }] = tabs
        const before = progress.reviews.$all.get()
        const suspended = suspendedIn(progress.pauses.$all.get())
        importFile(progress, text, now())
        for (const [card, history] of Object.entries(before)) {
          expect(progress.reviews.$all.get()[card]).toEqual(expect.arrayContaining([...history]))
        }
        expect(suspendedIn(progress.pauses.$all.get())).toEqual(expect.arrayContaining([...suspended]))
      }),
      { numRuns: 100 }
    )
  })
})
