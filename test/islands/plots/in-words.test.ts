import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPercent } from '../../../src/islands/plots/as-percent.ts'
import { ceilingOf } from '../../../src/islands/plots/ceiling.ts'
import { fullPeriod, shortDay, shortPeriod, weekDay } from '../../../src/islands/plots/dates.ts'
import { some } from '../../../src/islands/plots/some.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

describe('a share in words', () => {
  it('is “100%” for all and “0%” for nothing alone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
        expect(asPercent(share) === '100%').toBe(share === 1)
        expect(asPercent(share) === '0%').toBe(share === 0)
        expect(Math.abs(Number.parseInt(asPercent(share), 10) - share * 100)).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe('the top of an axis', () => {
  it('is never below the largest count, an even number, and never much too high', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), count => {
        const top = ceilingOf(count)
        expect(top).toBeGreaterThanOrEqual(count)
        expect(top % 2).toBe(0)
        expect(top).toBeLessThanOrEqual(Math.max(2, 2 * count))
      })
    )
  })
})

describe('days and periods', () => {
  it('are named as the learner’s own days, whatever the time zone', () => {
    const day = dayOf('2026-12-03')
    expect([shortDay(day), weekDay(day)]).toEqual(['3 Dec', 'Thursday 3 December'])
  })

  it('are short on an axis and full in a table', () => {
    const quarter = { unit: 'quarter', from: dayOf('2026-10-01'), to: dayOf('2026-12-31') } as const
    expect([shortPeriod(quarter), fullPeriod(quarter)]).toEqual(['Oct 2026', 'Oct 2026 to Dec 2026'])
    const week = { unit: 'week', from: dayOf('2026-11-30'), to: dayOf('2026-12-06') } as const
    expect([shortPeriod(week), fullPeriod(week)]).toEqual(['30 Nov', 'Week from 30 November 2026'])
    const month = { unit: 'month', from: dayOf('2026-11-01'), to: dayOf('2026-11-30') } as const
    expect([shortPeriod(month), fullPeriod(month)]).toEqual(['Nov 2026', 'November 2026'])
    const one = { unit: 'day', from: dayOf('2026-11-01'), to: dayOf('2026-11-01') } as const
    expect([shortPeriod(one), fullPeriod(one)]).toEqual(['1 Nov', '1 November 2026'])
  })
})

describe('counts', () => {
  it('are parted at the thousands', () => {
    expect([some(1, 'card'), some(12_400, 'card')]).toEqual(['1 card', '12,400 cards'])
  })
})
