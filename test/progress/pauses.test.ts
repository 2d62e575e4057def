import { describe, expect, it } from 'vitest'
import { dayAt } from '../../src/cards/day.ts'
import { isPaused, suspendedIn } from '../../src/progress/pauses.ts'
import { browser } from './browser.ts'

const DAY = 24 * 3_600_000
const dayOf = dayAt(0)

describe('pauses', () => {
  it('put off until tomorrow, or leave out until it is taken back', () => {
    const { progress, now } = browser().open()
    const out = (id: string, days: number) => isPaused(progress.pauses.$all.get(), id, now() + days * DAY, dayOf)
    progress.pauses.bury('a/1')
    progress.pauses.suspend('a/2')
    expect([out('a/1', 0), out('a/1', 1), out('a/2', 0), out('a/2', 99)]).toEqual([true, false, true, true])
    progress.pauses.bury('a/1', false)
    progress.pauses.suspend('a/2', false)
    expect([out('a/1', 0), out('a/2', 0)]).toEqual([false, false])
    expect(suspendedIn(progress.pauses.$all.get())).toEqual([])
  })
})
