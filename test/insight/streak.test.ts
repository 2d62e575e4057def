import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIVE_PER_FROZEN, MOST_SAVED, streakOf } from '../../src/insight/streak.ts'

const TODAY = 20_000
const days = fc.array(fc.integer({ min: TODAY - 60, max: TODAY }), { maxLength: 40 })
const back = (...ago: number[]) => ago.map(some => TODAY - some)

describe('a streak', () => {
  it('is nothing before the first day', () => {
    expect(streakOf([], TODAY)).toEqual({ run: 0, longest: 0, days: 0, saved: 0, frozen: new Set() })
  })

  it('counts days in a row, and today only once something was done', () => {
    expect(streakOf(back(3, 2, 1), TODAY).run).toBe(3)
    expect(streakOf(back(3, 2, 1, 0), TODAY).run).toBe(4)
  })

  it('covers the weekend of a working week, week after week', () => {
    const weeks = [4, 3, 2, 1, 0].flatMap(week => back(...[4, 3, 2, 1, 0].map(day => week * 7 + day)))
    const { run, frozen } = streakOf(weeks, TODAY)
    expect(run).toBe(25)
    expect(frozen.size).toBe(8)
  })

  it('freezes over days off for as long as days are saved, and begins anew after a longer gap', () => {
    expect(streakOf(back(6, 5, 4, 3), TODAY)).toMatchObject({ run: 4, saved: 0, frozen: new Set(back(2, 1)) })
    expect(streakOf(back(7, 6, 5, 4), TODAY)).toMatchObject({ run: 0, longest: 4, saved: 0, frozen: new Set() })
    expect(streakOf(back(7, 6, 5, 4, 0), TODAY)).toMatchObject({ run: 1, longest: 4, days: 5 })
  })

  it('saves no more than a week', () => {
    const long = Array.from({ length: 30 }, (_, at) => TODAY - 30 - MOST_SAVED + at)
    expect(streakOf(long, TODAY)).toMatchObject({ run: 30, saved: 0, frozen: { size: MOST_SAVED } })
    const dayMore = long.map(day => day - 1)
    expect(streakOf(dayMore, TODAY)).toMatchObject({ run: 0, longest: 30, frozen: { size: 0 } })
  })

  it('is the same for days in any order, and however often they are told', () => {
    fc.assert(
      fc.property(days, fc.array(fc.nat()), (some, picks) => {
        const again = picks.flatMap(pick => some[pick % Math.max(1, some.length)] ?? [])
        expect(streakOf([...again, ...some.toReversed()], TODAY)).toEqual(streakOf(some, TODAY))
      })
    )
  })

  it('never shrinks by a day more, whenever it was', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: TODAY - 70, max: TODAY }), (some, day) => {
        const [before, after] = [streakOf(some, TODAY), streakOf([...some, day], TODAY)]
        expect(after.run).toBeGreaterThanOrEqual(before.run)
        expect(after.longest).toBeGreaterThanOrEqual(before.longest)
        expect(after.saved).toBeGreaterThanOrEqual(before.saved)
      })
    )
  })

  it('freezes no day active, none to come, and never more than was saved', () => {
    fc.assert(
      fc.property(days, some => {
        const { run, longest, days: all, saved, frozen } = streakOf(some, TODAY)
        expect(some.filter(day => frozen.has(day))).toEqual([])
        expect([...frozen].every(day => day < TODAY && day > TODAY - 61)).toBe(true)
        expect(run).toBeLessThanOrEqual(longest)
        expect(longest).toBeLessThanOrEqual(all)
        expect(all).toBe(new Set(some).size)
        expect(saved).toBeLessThanOrEqual(MOST_SAVED)
        expect(frozen.size).toBeLessThanOrEqual(all / ACTIVE_PER_FROZEN)
      })
    )
  })

  it('leaves out days ahead of today, which clocks gone wrong have made', () => {
    expect(streakOf([TODAY, TODAY + 1, TODAY + 400], TODAY)).toMatchObject({ run: 1, days: 1 })
  })
})
