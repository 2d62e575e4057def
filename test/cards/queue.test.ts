import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { dayAt } from '../../src/cards/day.ts'
import { interleaved } from '../../src/cards/order.ts'
import { type Queue, queueOf } from '../../src/cards/queue.ts'
import type { Grade, History } from '../../src/cards/review.ts'
import { memoryOf } from '../../src/cards/schedule.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const dayOf = dayAt(0)

function card(id: string): Card {
  return { id, lesson: id.split('/')[0] ?? '', front: 'front', back: 'back' }
}

function queue(histories: Record<string, History>, more: Partial<Parameters<typeof queueOf>[0]> = {}): Queue {
  const cards = Object.keys(histories).map(card)
  return queueOf({ cards, historyOf: id => histories[id] ?? [], now: NOW, dayOf, seed: 's', ...more })
}

const ids = ({ cards }: Queue) => cards.map(({ id }) => id)

/** Reviewed once with “easy”, long enough ago to be due. */
const due: History = [{ at: NOW - 60 * DAY, grade: 'easy' }]
const fresh: History = []
const notDue: History = [{ at: NOW - DAY, grade: 'easy' }]
/** Begun a minute or an hour ago: back after ten minutes. */
const begun = (minutes: number, grade: Grade = 'good'): History => [{ at: NOW - minutes * MINUTE, grade }]

describe('today’s queue', () => {
  it('holds what is due, then what is new, then what comes back within the day', () => {
    const today = queue({ 'a/new': fresh, 'a/due': due, 'a/later': notDue, 'a/soon': begun(2), 'a/back': begun(60) })
    expect(ids(today).slice(0, 2).toSorted()).toEqual(['a/back', 'a/due'])
    expect(ids(today).slice(2)).toEqual(['a/new', 'a/soon'])
    expect(today).toMatchObject({ due: 3, fresh: 1, held: 0 })
  })

  it('takes a card on its day, not at its minute', () => {
    const history: History = [{ at: NOW, grade: 'easy' }]
    const at = memoryOf(history, NOW)?.due ?? 0
    const morning = Math.floor(at / DAY) * DAY + 5 * 60 * MINUTE
    expect(ids(queue({ 'a/1': history }, { now: morning }))).toEqual(['a/1'])
    expect(ids(queue({ 'a/1': history }, { now: morning - DAY }))).toEqual([])
  })

  it('says when the next card comes back', () => {
    expect(queue({ 'a/1': notDue }).next).toBe(memoryOf(notDue, NOW)?.due)
    expect(queue({}).next).toBeNull()
  })

  it('counts what was done today against the caps', () => {
    const histories = {
      'a/1': begun(30, 'easy'),
      'a/2': [
        { at: NOW - 60 * DAY, grade: 'easy' as const },
        { at: NOW - MINUTE, grade: 'good' as const }
      ],
      'a/3': due,
      'a/4': due,
      'a/5': fresh,
      'a/6': fresh
    }
    const today = queue(histories, { newPerDay: 2, reviewsPerDay: 2 })
    expect(today).toMatchObject({ doneFresh: 1, doneReviews: 1, due: 1, fresh: 1, held: 1 })
  })

  it('counts nothing of yesterday, and nothing that was undone', () => {
    const undone: History = [{ at: NOW - MINUTE, grade: 'good', undone: NOW }]
    expect(queue({ 'a/1': begun(24 * 60, 'easy'), 'a/2': undone })).toMatchObject({
      doneFresh: 0,
      doneReviews: 0,
      fresh: 1
    })
  })

  it('finishes what was begun, whatever the caps', () => {
    const today = queue({ 'a/1': begun(60), 'a/2': due, 'a/3': fresh }, { newPerDay: 0, reviewsPerDay: 0 })
    expect(ids(today)).toEqual(['a/1'])
    expect(today.held).toBe(1)
  })

  it('takes the longest overdue first where the cap is too low for all', () => {
    const older: History = [{ at: NOW - 300 * DAY, grade: 'easy' }]
    expect(ids(queue({ 'a/1': due, 'a/2': older, 'a/3': due }, { reviewsPerDay: 1 }))).toEqual(['a/2'])
  })

  it('introduces new cards in the order of the course', () => {
    const histories = Object.fromEntries(['a/1', 'a/2', 'b/1', 'c/1'].map(id => [id, fresh]))
    expect(ids(queue(histories, { newPerDay: 3 })).toSorted()).toEqual(['a/1', 'a/2', 'b/1'])
  })

  const anyHistories = fc.dictionary(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(9)).map(([lesson, at]) => `${lesson}/${at}`),
    fc.array(
      fc.record({
        at: fc.integer({ min: NOW - 90 * DAY, max: NOW }),
        grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy')
      }),
      { maxLength: 4 }
    )
  )

  it('keeps to the caps, holds no card twice and comes out the same each time', () => {
    fc.assert(
      fc.property(anyHistories, fc.nat(5), fc.nat(5), (histories, newPerDay, reviewsPerDay) => {
        const caps = { newPerDay, reviewsPerDay }
        const today = queue(histories, caps)
        expect(new Set(ids(today)).size).toBe(today.cards.length)
        expect(today.due + today.fresh).toBe(today.cards.length)
        expect(today.fresh).toBeLessThanOrEqual(Math.max(0, newPerDay - today.doneFresh))
        const stages = today.cards.map(({ id }) => memoryOf(histories[id] ?? [], NOW)?.stage)
        expect(stages.filter(stage => stage === 'review').length).toBeLessThanOrEqual(
          Math.max(0, reviewsPerDay - today.doneReviews)
        )
        expect(queue(histories, caps)).toEqual(today)
      })
    )
  })

  it('leaves out nothing that is due while the caps allow it', () => {
    fc.assert(
      fc.property(anyHistories, histories => {
        const today = new Set(ids(queue(histories, { newPerDay: 999, reviewsPerDay: 999 })))
        for (const [id, history] of Object.entries(histories)) {
          const memory = memoryOf(history, NOW)
          expect(today.has(id)).toBe(!memory || dayOf(memory.due) <= dayOf(NOW) || memory.due <= NOW)
        }
      })
    )
  })
})

describe('interleaving', () => {
  const cards = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(99)), { maxLength: 12 })
    .map(list => list.map(([lesson, at], index) => card(`${lesson}/${at}-${index}`)))

  it('never shows two cards of one lesson in a row while no lesson holds more than half', () => {
    fc.assert(
      fc.property(cards, list => {
        const most = Math.max(0, ...['a', 'b', 'c'].map(lesson => list.filter(one => one.lesson === lesson).length))
        fc.pre(most * 2 <= list.length + 1)
        const mixed = interleaved(list)
        for (const [at, one] of mixed.entries()) expect(one.lesson).not.toBe(mixed[at + 1]?.lesson)
      })
    )
  })

  it('keeps every card, and the order within a lesson', () => {
    fc.assert(
      fc.property(cards, list => {
        const mixed = interleaved(list)
        expect(mixed).toHaveLength(list.length)
        for (const lesson of ['a', 'b', 'c']) {
          expect(mixed.filter(one => one.lesson === lesson)).toEqual(list.filter(one => one.lesson === lesson))
        }
      })
    )
  })

  it('goes on from the lesson turned last', () => {
    expect(interleaved([card('a/1'), card('a/2'), card('b/1')], 'a').map(({ id }) => id)).toEqual(['b/1', 'a/1', 'a/2'])
  })
})
