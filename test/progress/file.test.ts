import { describe, expect, it } from 'vitest'
import { exportFile, fileName, importFile, problems } from '../../src/progress/file.ts'
import { canonical } from '../../src/progress/json.ts'
import { browser } from './browser.ts'

const NOW = Date.UTC(2026, 6, 1, 9)
const DAY = 24 * 3_600_000

function filled() {
  const { progress } = browser().open()
  progress.answers.give('a/1', { answer: { kind: 'one-right', option: 'x' }, points: 1 })
  progress.attempts.keep({ 'a/2': { state: 'open', seed: 's', hints: 1, tries: [] } })
  progress.reviews.review('a/c', 'good')
  progress.lessons.finish('a')
  progress.drafts.write('d', 'v', { objective: 'o', keyResults: ['k'], cycle: '', situation: '' })
  progress.settings.set('theme', 'dark')
  progress.maps.join('m', { links: { 'a b': { there: { at: NOW, value: true } } } })
  progress.shares.say('p', { by: 'Ada', place: 0, quote: 'k', text: 'From where?' })
  progress.pauses.suspend('a/c')
  progress.practice.note('sort', { what: 'parts-001', points: 1 })
  return progress
}

const file = (parts: object) => JSON.stringify({ format: 'cairn-progress', version: 1, ...parts })
const none = { answers: 0, reviews: 0, lessons: 0, drafts: 0, settings: 0, shares: 0, practice: 0, pauses: 0, maps: 0 }

describe('a progress file', () => {
  it('brings everything to another browser and counts what was added', () => {
    const from = filled()
    const { progress: to } = browser().open()
    const text = exportFile(from, NOW)
    expect(importFile(to, text, NOW)).toEqual({
      ok: true,
      added: { answers: 1, reviews: 1, lessons: 1, drafts: 1, settings: 1, shares: 1, practice: 1, pauses: 1, maps: 1 },
      refused: 0
    })
    expect(exportFile(to, NOW)).toBe(text)
  })

  it('carries along what a later Cairn wrote, at every level', () => {
    const { progress } = browser().open()
    const later = {
      gradings: { g1: { at: 5, score: 70 } },
      note: 'kept',
      answers: { 'a/1': [{ at: 5, answer: 'x', points: 1, device: 'phone' }] },
      lessons: { a: { lastOpened: 5, mood: 'good' } }
    }
    expect(importFile(progress, file(later), NOW)).toMatchObject({ ok: true, refused: 0 })
    expect(JSON.parse(exportFile(progress, NOW))).toMatchObject(later)
  })

  it('brings history back on purpose after a reset', () => {
    const progress = filled()
    const text = exportFile(progress, NOW)
    progress.reset()
    expect(importFile(progress, text, NOW)).toMatchObject({ ok: true, added: { answers: 1, drafts: 1 } })
  })

  it('is named by its day', () => {
    expect(fileName(NOW)).toBe('cairn-progress-2026-07-01.json')
  })

  it('may begin with a byte order mark', () => {
    expect(importFile(browser().open().progress, `\uFEFF${file({})}`, NOW).ok).toBe(true)
  })
})

describe('a file that is none', () => {
  const cases: readonly [string, string, keyof typeof problems][] = [
    ['nothing', '', 'not-json'],
    ['half a file', file({}).slice(0, -4), 'not-json'],
    ['a list', '[]', 'not-progress'],
    ['null', 'null', 'not-progress'],
    ['another program’s JSON', '{"format":"anki"}', 'not-progress'],
    ['a file of a later Cairn', '{"format":"cairn-progress","version":2}', 'newer'],
    ['fifty megabytes', ' '.repeat(50_000_000), 'too-long']
  ]
  it.each(cases)('changes nothing: %s', (_, text, problem) => {
    const progress = filled()
    const before = exportFile(progress, NOW)
    expect(importFile(progress, text, NOW)).toEqual({ ok: false, problem })
    expect(exportFile(progress, NOW)).toBe(before)
    expect(progress.quarantined()).toEqual([])
  })

  it('has a next step for each problem', () => {
    for (const text of Object.values(problems)) expect(text).toMatch(/\.$/)
  })
})

describe('a hostile file', () => {
  const hostile: readonly [string, string][] = [
    ['wrong types everywhere', file({ answers: 7, reviews: [], lessons: 'x', drafts: null, settings: true })],
    [
      'moments that are none',
      '{"format":"cairn-progress","version":1,"reviews":{"a/c":[{"at":1e999,"grade":"good"},{"at":null,"grade":"good"},{"at":1.5,"grade":"good"},{"at":-1,"grade":"good"}]}}'
    ],
    ['moments far ahead', file({ lessons: { a: { finished: { at: NOW + 3 * DAY, done: false } } } })],
    [
      'depth',
      file({ answers: { 'a/1': [{ at: 1, points: 1, answer: 0 }] } }).replace(
        '"answer":0',
        `"answer":${'['.repeat(20_000)}${']'.repeat(20_000)}`
      )
    ],
    [
      'depth where nobody looks',
      file({ later: 0 }).replace('"later":0', `"later":${'{"a":'.repeat(20_000)}0${'}'.repeat(20_000)}`)
    ]
  ]
  it.each(hostile)('loses nothing and puts aside what cannot be read: %s', (_, text) => {
    const progress = filled()
    const before = exportFile(progress, NOW)
    const result = importFile(progress, text, NOW)
    expect(result).toMatchObject({ ok: true, added: none })
    expect(result.ok && result.refused).toBeGreaterThan(0)
    expect(exportFile(progress, NOW)).toBe(before)
    expect(progress.quarantined().map(({ from }) => from)).toEqual(['file'])
  })

  it('cannot reach the prototypes of the page', () => {
    const text = `{"format":"cairn-progress","version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "answers":{"__proto__":[{"at":1,"answer":{"__proto__":{"polluted":1}},"points":1}],"constructor":[]},
      "settings":{"__proto__":{"at":1,"value":{"theme":"dark"}}},"lessons":{"__proto__":{"finished":{"at":1,"done":true}}}}`
    const { progress } = browser().open()
    expect(importFile(progress, text, NOW).ok).toBe(true)
    expect('polluted' in {}).toBe(false)
    expect(Reflect.get({}, 'finished')).toBeUndefined()
    expect(progress.settings.$settings.get().theme).toBe('auto')
    expect(canonical(JSON.parse(exportFile(progress, NOW)))).toContain('"__proto__":[{"answer"')
  })

  it('may hold very long lists', () => {
    const list = Array.from({ length: 200_000 }, (_, at) => ({ at, grade: 'good' }))
    const { progress } = browser().open()
    expect(importFile(progress, file({ reviews: { 'a/c': list } }), NOW)).toMatchObject({ added: { reviews: 200_000 } })
  })

  it('fills storage without harm: the page goes on in memory, and what was kept stays', () => {
    const world = browser()
    const { progress } = world.open()
    progress.answers.give('a/1', { answer: 'x', points: 1 })
    const kept = world.texts.get('cairn:answers:1')
    world.health.room = 2000
    const list = Array.from({ length: 200 }, (_, at) => ({ at, answer: 'y', points: 0 }))
    importFile(progress, file({ answers: { 'a/2': list } }), NOW)
    expect(progress.$storageTrouble.get()).toBe('full')
    expect(progress.answers.$all.get()['a/2']).toHaveLength(200)
    expect(world.texts.get('cairn:answers:1')).toBe(kept)
  })
})
