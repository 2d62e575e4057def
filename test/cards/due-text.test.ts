import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { dueText } from '../../src/cards/due-text.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const dayOf = dayAt(0)

describe('when a card comes back, in words', () => {
  const cases: readonly [number, string][] = [
    [-DAY, 'now'],
    [0, 'now'],
    [20_000, 'in 1 minute'],
    [MINUTE, 'in 1 minute'],
    [10 * MINUTE, 'in 10 minutes'],
    [3 * HOUR, 'today'],
    [18 * HOUR, 'today'],
    [20 * HOUR, 'tomorrow'],
    [DAY, 'tomorrow'],
    [4 * DAY, 'in 4 days'],
    [13 * DAY, 'in 13 days'],
    [14 * DAY, 'in 2 weeks'],
    [59 * DAY, 'in 8 weeks'],
    [61 * DAY, 'in 2 months'],
    [300 * DAY, 'in 10 months'],
    [365 * DAY, 'in a year'],
    [547 * DAY, 'in a year'],
    [548 * DAY, 'in 2 years'],
    [36_500 * DAY, 'in 100 years']
  ]
  it.each(cases)('%i milliseconds ahead', (ahead, text) => {
    expect(dueText(NOW + ahead, NOW, dayOf)).toBe(text)
  })

  it('counts the learner’s own days: what is tonight in one place is tomorrow in another', () => {
    expect(dueText(NOW + 10 * HOUR, NOW, dayAt(0))).toBe('today')
    expect(dueText(NOW + 10 * HOUR, NOW, dayAt(9.5))).toBe('tomorrow')
  })
})

describe('a learner’s day', () => {
  it('starts at four, so that a late evening belongs to it', () => {
    const midnight = Date.UTC(2026, 6, 2)
    expect(dayOf(midnight + 3 * HOUR)).toBe(dayOf(midnight - HOUR))
    expect(dayOf(midnight + 4 * HOUR)).toBe(dayOf(midnight) + 1)
  })
})
