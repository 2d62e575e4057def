import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { dueBefore, LAST_LOOK } from '../../src/cards/horizon.ts'
import { queueOf } from '../../src/cards/queue.ts'
import type { Grade, History } from '../../src/cards/review.ts'
import { memoryOf } from '../../src/cards/schedule.ts'

const DAY = 24 * 3_600_000
const NOW = Date.UTC(2026, 6, 1, 9)
const dayOf = dayAt(0)
const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
  .chain(days =>
    fc.tuple(
      ...days
        .toSorted((a, b) => b - a)
        .map(ago =>
          fc.constantFrom<Grade>('again', 'hard', 'good', 'easy').map(grade => ({ at: NOW - ago * DAY, grade }))
        )
    )
  )

describe('a day to plan on', () => {
  it('brings everything back in the week before it, and nothing later than it was due', () => {
    fc.assert(
      fc.property(history, fc.string(), fc.integer({ min: 1, max: 90 }), (past: History, id, ahead) => {
        const memory = memoryOf(past, NOW)
        if (!memory) return
        const plan = dayOf(NOW) + ahead
        const day = dueBefore(plan, id, memory, dayOf)
        expect(day).toBeLessThanOrEqual(dayOf(memory.due))
        expect(day < plan || dayOf(memory.last) >= plan - LAST_LOOK).toBe(true)
      })
    )
  })

  it('asks for nothing twice on its account', () => {
    fc.assert(
      fc.property(history, fc.string(), fc.integer({ min: 1, max: LAST_LOOK }), (past: History, id, ahead) => {
        const seen: History = [...past, { at: NOW + 1, grade: 'easy' }]
        const memory = memoryOf(seen, NOW)
        if (memory) expect(dueBefore(dayOf(NOW) + ahead, id, memory, dayOf)).toBe(dayOf(memory.due))
      })
    )
  })

  it('changes nothing any more once it is past', () => {
    const past: History = [60, 20].map(ago => ({ at: NOW - ago * DAY, grade: 'easy' }))
    const cards = [{ id: 'a/1', lesson: 'a', front: '', back: '' }]
    const queue = (planDay: number) =>
      queueOf({ cards, historyOf: () => past, now: NOW, dayOf, seed: 's', planDay }).cards
    expect(queue(dayOf(NOW) + 1)).toHaveLength(1)
    expect(queue(dayOf(NOW))).toHaveLength(0)
  })
})
