import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Grade, grades, type History, type Review } from '../../src/cards/review.ts'
import { memoryOf, nextDates } from '../../src/cards/schedule.ts'

const START = Date.UTC(2026, 6, 1, 9)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const END = START + 400 * DAY

const review = fc.record(
  { at: fc.integer({ min: START, max: END }), grade: fc.constantFrom<Grade>(...grades), undone: fc.constant(END) },
  { requiredKeys: ['at', 'grade'] }
)
const history = fc.uniqueArray(review, { selector: ({ at, grade }) => `${at} ${grade}`, maxLength: 30 })

/** Reviews a card on its due date each time. */
function studied(list: readonly Grade[], retention?: number): { history: Review[]; due: number } {
  const done: Review[] = []
  let due = START
  for (const grade of list) {
    const at = due
    due = nextDates([...done], at, retention)[grade]
    done.push({ at, grade })
  }
  return { history: done, due }
}

describe('the memory of a card', () => {
  it('is nothing before the first review', () => {
    expect(memoryOf([], START)).toBeNull()
    expect(memoryOf([{ at: START, grade: 'good', undone: START }], START)).toBeNull()
  })

  it('hangs on the reviews and not on their order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (list, chance) => {
        const mixed = list.toSorted(() => ((chance.next().value ?? 0) % 2 === 0 ? 1 : -1))
        expect(memoryOf([...mixed], END)).toEqual(memoryOf([...list], END))
      })
    )
  })

  it('is the same with undone reviews as without them', () => {
    fc.assert(
      fc.property(history, list => {
        expect(memoryOf([...list], END)).toEqual(
          memoryOf(
            list.filter(({ undone }) => undone === undefined),
            END
          )
        )
      })
    )
  })

  it('stays within sense for every history', () => {
    fc.assert(
      fc.property(history, list => {
        const memory = memoryOf(list, END)
        if (!memory) return
        expect(memory.due).toBeGreaterThan(memory.last)
        expect(memory.stability).toBeGreaterThan(0)
        expect(memory.difficulty).toBeGreaterThanOrEqual(1)
        expect(memory.difficulty).toBeLessThanOrEqual(10)
      })
    )
  })

  it('remembers nothing wrong: the same list asked for another retention or another time gives its own answer', () => {
    const { history: list } = studied(['good', 'good', 'good'])
    const due = [0.9, 0.8, 0.95, 0.9].map(retention => memoryOf(list, END, retention)?.due)
    expect(due[0]).toBe(due[3])
    expect(due[1]).toBeGreaterThan(due[0] ?? 0)
    expect(due[2]).toBeLessThan(due[0] ?? 0)
    expect(memoryOf(list, START)?.reviews).toBe(2)
    expect(memoryOf(list, END)?.reviews).toBe(3)
  })

  it('does not count reviews a broken clock dated far ahead', () => {
    const good: Review = { at: START, grade: 'good' }
    expect(memoryOf([good, { at: START + 900 * DAY, grade: 'again' }], START)).toEqual(memoryOf([good], START))
  })

  it('keeps the interval of the default retention where the wish makes no sense', () => {
    const { history: list } = studied(['good', 'good'])
    expect(memoryOf([...list], END, Number.NaN)?.due).toBe(memoryOf(list, END)?.due)
    expect(memoryOf([...list], END, 7)?.due).toBe(memoryOf([...list], END, 0.97)?.due)
  })
})

describe('the dates on the four buttons', () => {
  it('come true: the grade chosen makes its date the due date', () => {
    fc.assert(
      fc.property(history, fc.constantFrom<Grade>(...grades), (list, grade) => {
        const dates = nextDates(list, END)
        const after: History = [...list, { at: END, grade }]
        expect(memoryOf(after, END)?.due).toBe(dates[grade])
      })
    )
  })

  it('never let a worse grade wait longer', () => {
    fc.assert(
      fc.property(history, list => {
        const { again, hard, good, easy } = nextDates(list, END)
        expect(again).toBeLessThanOrEqual(hard)
        expect(hard).toBeLessThanOrEqual(good)
        expect(good).toBeLessThanOrEqual(easy)
      })
    )
  })

  it('start with minutes and grow to months', () => {
    const first = nextDates([], START)
    expect(first.again - START).toBe(MINUTE)
    expect(first.good - START).toBe(10 * MINUTE)
    expect(first.easy - START).toBeGreaterThan(5 * DAY)
    const { history: list, due } = studied(['good', 'good', 'good', 'good', 'good', 'good'])
    expect(due - (list.at(-1)?.at ?? 0)).toBeGreaterThan(60 * DAY)
  })

  it('stand even where the clock was set back behind the last review', () => {
    const list: History = [{ at: START, grade: 'good' }]
    expect(nextDates(list, START - 3 * 60 * MINUTE).good).toBeGreaterThan(START)
  })

  it('shrink as more is to be remembered', () => {
    const { history: list, due } = studied(['good', 'good', 'good'])
    expect(nextDates(list, due, 0.95).good).toBeLessThan(nextDates([...list], due, 0.85).good)
  })
})

describe('the library', () => {
  it('leaves no methods behind on every date', () => {
    for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) expect(name in Date.prototype).toBe(false)
  })
})
