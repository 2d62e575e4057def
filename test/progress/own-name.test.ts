import { describe, expect, test } from 'vitest'
import { exportFile, importFile } from '../../src/progress/file.ts'
import { gainOf } from '../../src/progress/gain.ts'
import { browser } from './browser.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const choice = (option: string, points: number) => ({ answer: { kind: 'one-right', option }, points })

describe('the name on a record', () => {
  test('stays in this browser: no file carries it, and starting over erases it', () => {
    const here = browser()
    const { progress } = here.open()
    progress.ownName.set('Asha Kulkarni')
    expect(here.open().progress.ownName.$name.get()).toBe('Asha Kulkarni')
    expect(exportFile(progress, NOW)).not.toContain('Kulkarni')
    progress.reset()
    expect(progress.ownName.$name.get()).toBe('')
    expect([...here.texts.values()].join()).not.toContain('Kulkarni')
  })

  test('is cut where it is no name any more', () => {
    const { progress } = browser().open()
    progress.ownName.set('x'.repeat(10_000))
    expect(progress.ownName.$name.get()).toHaveLength(100)
  })
})

test('guesses made on one device and answers given on another make one gain once joined, and a second time the same', () => {
  const ideas = [{ id: 'p/i', before: 'p/guess', after: 'p/name' }]
  const [phone, desk] = [browser(), browser()]
  const { progress: there } = phone.open()
  const { progress: here } = desk.open()
  there.answers.give('p/guess', choice('a', 0))
  desk.clock.now += 60_000
  here.answers.give('p/name', choice('b', 1))
  for (const _ of ['once', 'twice']) {
    importFile(here, exportFile(there, NOW), NOW)
    expect(gainOf(ideas, here.answers.$all.get())).toMatchObject({ both: 1, before: 0, after: 1 })
  }
})
