import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { type Grade, grades, type History } from '../../src/cards/review.ts'
import { addReturns, type Retention, retentionOver, within } from '../../src/insight/retention.ts'
import { shareOf, type Tally } from '../../src/insight/tally.ts'

const DAY = 24 * 3_600_000
const NOW = Date.UTC(2026, 6, 1, 9)
const dayOf = dayAt(0)
const TODAY = dayOf(NOW)

const review = fc.record(
  { at: fc.integer({ min: NOW - 300 * DAY, max: NOW }), grade: fc.constantFrom<Grade>(...grades), undone: fc.nat() },
  { requiredKeys: ['at', 'grade'] }
)
const history = fc.uniqueArray(review, { selector: ({ at }) => at, maxLength: 25 })

function returnsOf(...histories: readonly History[]): Map<number, Tally> {
  const found = new Map<number, Tally>()
  for (const one of histories) addReturns(found, one, NOW, dayOf)
  return found
}
const sum = (all: Iterable<Tally>) => [...all].reduce((total, { of }) => total + of, 0)

describe('what came back', () => {
  it('is counted once a day, and not on the day a card is first met', () => {
    const history: History = [
      { at: NOW - 3 * DAY, grade: 'again' },
      { at: NOW - 3 * DAY + 60_000, grade: 'good' },
      { at: NOW - 2 * DAY, grade: 'again' },
      { at: NOW - 2 * DAY + 60_000, grade: 'good' },
      { at: NOW, grade: 'hard' }
    ]
    expect([...returnsOf(history)]).toEqual([
      [TODAY - 2, { of: 1, held: 0 }],
      [TODAY, { of: 1, held: 1 }]
    ])
  })

  it('leaves out reviews taken back', () => {
    const history: History = [
      { at: NOW - 3 * DAY, grade: 'good' },
      { at: NOW, grade: 'good', undone: NOW }
    ]
    expect(returnsOf(history).size).toBe(0)
  })

  it('hangs neither on the order of reviews nor on that of cards', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const there = new Map([...returnsOf(a, b)].toSorted())
        expect(new Map([...returnsOf(b.toReversed(), a.toReversed())].toSorted())).toEqual(there)
      })
    )
  })

  it('is remembered in a share between 0 and 1, and no return is lost between periods', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 5 }), all => {
        const returns = returnsOf(...all)
        const over: readonly Retention[] = retentionOver(returns, TODAY)
        expect(sum(over)).toBe(sum(returns.values()))
        for (const { of, held } of over) {
          const share = shareOf({ of, held })
          if (of === 0) expect(share).toBeNull()
          else expect(share !== null && share >= 0 && share <= 1).toBe(true)
        }
      })
    )
  })

  it('is the same for a stretch of time however it is cut', () => {
    fc.assert(
      fc.property(history, fc.nat(300), fc.nat(300), (one, a, b) => {
        const returns = returnsOf(one)
        const [from, to] = [TODAY - Math.max(a, b), TODAY - Math.min(a, b)]
        const split = Math.floor((from + to) / 2)
        const whole = within(returns, { from, to })
        expect(within(returns, { from, to: split }).of + within(returns, { from: split + 1, to }).of).toBe(whole.of)
      })
    )
  })

  it('shows nothing before anything came back', () => {
    expect(retentionOver(new Map(), TODAY)).toEqual([])
  })
})
