import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf, periods } from '../../src/insight/period.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

describe('periods', () => {
  it('cover every day from the first to the last once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), fc.nat(3000), (first, length) => {
        const all = periods(first, first + length)
        expect(all[0]?.from).toBeLessThanOrEqual(first)
        expect(all.at(-1)?.to).toBeGreaterThanOrEqual(first + length)
        expect(all.at(-1)?.from).toBeLessThanOrEqual(first + length)
        for (const [at, { from, to }] of all.entries()) {
          expect(to).toBeGreaterThanOrEqual(from)
          if (at > 0) expect(from).toBe((all[at - 1]?.to ?? 0) + 1)
        }
        if (length < 10 * 365) expect(all.length).toBeLessThanOrEqual(42)
      })
    )
  })

  it('grow with the time they cover: days, weeks from Monday, months, quarters', () => {
    const last = dayOf('2026-07-15')
    expect(periods(last, last)).toEqual([{ unit: 'day', from: last, to: last }])
    expect(periods(last - 20, last)[0]).toMatchObject({ unit: 'week', from: dayOf('2026-06-22') })
    expect(periods(last - 365, last)[0]).toEqual({ unit: 'month', from: dayOf('2025-07-01'), to: dayOf('2025-07-31') })
    const years = periods(last - 5 * 365, last)
    expect(years[0]).toEqual({ unit: 'quarter', from: dayOf('2021-07-01'), to: dayOf('2021-09-30') })
    expect(years).toHaveLength(21)
  })

  it('know the Monday before any day', () => {
    expect(mondayOf(dayOf('2026-11-23'))).toBe(dayOf('2026-11-23'))
    expect(mondayOf(dayOf('2026-11-29'))).toBe(dayOf('2026-11-23'))
    expect(mondayOf(dayOf('1970-01-01'))).toBe(dayOf('1969-12-29'))
  })
})
