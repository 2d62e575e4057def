import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coming } from '../../src/insight/coming-back.ts'
import { forecast } from '../../src/insight/forecast.ts'

const TODAY = 20_000
const coming = fc.array(fc.record({ day: fc.integer({ min: TODAY - 5, max: TODAY + 60 }), isFree: fc.boolean() }), {
  maxLength: 60
})
const limits = fc.record({ perDay: fc.nat(12), done: fc.nat(5), days: fc.integer({ min: 1, max: 40 }) })
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

describe('the forecast', () => {
  it('holds everything scheduled inside its days once, turned or waiting at their end', () => {
    fc.assert(
      fc.property(coming, limits, (some, limit) => {
        const days = forecast(some, { today: TODAY, ...limit })
        const inside = some.filter(({ day }) => day < TODAY + limit.days).length
        expect(days).toHaveLength(limit.days)
        expect(total(days.map(({ due }) => due))).toBe(inside)
        expect(total(days.map(({ turns }) => turns)) + (days.at(-1)?.waiting ?? 0)).toBe(inside)
      })
    )
  })

  it('keeps the daily limit, of which today has used what is done already', () => {
    fc.assert(
      fc.property(coming, limits, (some, { perDay, done, days }) => {
        const bound = some.filter(({ isFree }) => !isFree)
        for (const [at, { turns, waiting }] of forecast(bound, { today: TODAY, perDay, done, days }).entries()) {
          const limit = Math.max(0, at === 0 ? perDay - done : perDay)
          expect(turns).toBeLessThanOrEqual(limit)
          if (waiting > 0) expect(turns).toBe(limit)
        }
      })
    )
  })

  it('never makes wait what is being learnt', () => {
    const free: Coming[] = [
      { day: TODAY, isFree: true },
      { day: TODAY + 1, isFree: true }
    ]
    const days = forecast(free, { today: TODAY, perDay: 0, days: 2 })
    expect(days.map(({ turns, waiting }) => [turns, waiting])).toEqual([
      [1, 0],
      [1, 0]
    ])
  })

  it('hangs on no order', () => {
    fc.assert(
      fc.property(coming, limits, (some, limit) => {
        expect(forecast(some.toReversed(), { today: TODAY, ...limit })).toEqual(
          forecast(some, { today: TODAY, ...limit })
        )
      })
    )
  })
})
