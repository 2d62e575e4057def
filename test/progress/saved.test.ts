import { atom } from 'nanostores'
import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/progress/create.ts'
import { mapOf, newest } from '../../src/progress/merge.ts'
import { type Shape, saved } from '../../src/progress/saved.ts'
import { nowhere } from '../../src/progress/storage.ts'
import { browser } from './browser.ts'

const KEY = 'cairn:answers:1'
const one = { answer: { kind: 'one-right', option: 'a' }, points: 1 }

function stored(texts: Map<string, string>, key = KEY): { era: number; data: Record<string, unknown> } {
  return JSON.parse(texts.get(key) ?? 'null')
}

describe('what cannot be read', () => {
  it('is moved aside whole where it is no JSON, and the store goes on', () => {
    const { texts, open } = browser({ texts: new Map([[KEY, '{"era":0,"data":{"a/1":']]) })
    const { progress } = open()
    progress.answers.give('a/2', one)
    expect(progress.quarantined()).toEqual([
      { key: expect.any(String), from: KEY, at: expect.any(Number), text: '{"era":0,"data":{"a/1":' }
    ])
    expect(Object.keys(stored(texts).data)).toEqual(['a/2'])
  })

  it('is moved aside alone where the rest is fine', () => {
    const fine = { at: 1, ...one }
    const text = JSON.stringify({ era: 0, data: { 'a/1': [fine, { at: 'yesterday', ...one }], 'a/2': 7 } })
    const { texts, open } = browser({ texts: new Map([[KEY, text]]) })
    const { progress } = open()
    expect(progress.answers.$all.get()).toEqual({ 'a/1': [fine] })
    const [aside] = progress.quarantined()
    expect(JSON.parse(aside?.text ?? '')).toEqual([{ 'a/1': { at: 'yesterday', ...one } }, { 'a/2': 7 }])
    progress.answers.give('a/2', one)
    expect(Object.keys(stored(texts).data)).toEqual(['a/1', 'a/2'])
  })

  it('is kept aside once, however often the page is opened', () => {
    const { open } = browser({ texts: new Map([[KEY, '{"era":0,"data":{"a/2":7}}']]) })
    for (let times = 0; times < 3; times++) open().progress.answers.$all.get()
    expect(open().progress.quarantined()).toHaveLength(1)
  })

  it('is not written over while there is no room to put it aside', () => {
    const { texts, open, health } = browser({ texts: new Map([[KEY, 'not JSON']]) })
    health.room = 0
    const { progress } = open()
    progress.answers.give('a/1', one)
    expect(texts.get(KEY)).toBe('not JSON')
    expect(progress.$storageTrouble.get()).toBe('full')
    expect(progress.answers.$all.get()['a/1']).toHaveLength(1)
    health.room = 9999
    progress.retry()
    expect(progress.$storageTrouble.get()).toBe('none')
    expect(Object.keys(stored(texts).data)).toEqual(['a/1'])
    expect(progress.quarantined().map(({ text }) => text)).toEqual(['not JSON'])
  })

  it('survives nesting that no function could walk', () => {
    const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`
    const text = `{"era":0,"data":{"a/1":[{"at":1,"answer":${deep},"points":1}]}}`
    const { open } = browser({ texts: new Map([[KEY, text]]) })
    const { progress } = open()
    expect(progress.answers.$all.get()).toEqual({ 'a/1': [] })
    expect(progress.quarantined()).toHaveLength(1)
  })
})

describe('storage that does not serve', () => {
  it('is not written to while it cannot be read, so that nothing unseen is lost', () => {
    const { texts, open, health } = browser()
    open().progress.answers.give('a/1', one)
    health.reads = false
    const { progress } = open()
    progress.answers.give('a/2', one)
    expect(Object.keys(stored(texts).data)).toEqual(['a/1'])
    expect(progress.$storageTrouble.get()).toBe('refused')
    health.reads = true
    progress.retry()
    expect(Object.keys(stored(texts).data).toSorted()).toEqual(['a/1', 'a/2'])
    expect(progress.$storageTrouble.get()).toBe('none')
  })

  it('leaves a page going in memory where it is refused altogether', () => {
    const progress = createProgress({ storage: null, now: () => 5, newId: () => 'x' })
    progress.answers.give('a/1', one)
    expect(progress.answers.$all.get()).toEqual({ 'a/1': [{ at: 5, ...one }] })
    expect(progress.$storageTrouble.get()).toBe('refused')
    progress.reset()
    expect(progress.answers.$all.get()).toEqual({})
  })

  it('is no trouble while a page is being built', () => {
    const progress = createProgress({ storage: nowhere, now: () => 5, newId: () => 'x' })
    progress.stores()
    expect(progress.$storageTrouble.get()).toBe('none')
  })

  it('is tried again at the next write', () => {
    const { texts, open, health } = browser()
    const { progress } = open()
    health.room = 10
    progress.answers.give('a/1', one)
    expect(progress.$storageTrouble.get()).toBe('full')
    expect(texts.size).toBe(0)
    health.room = 9999
    progress.answers.give('a/2', one)
    expect(progress.$storageTrouble.get()).toBe('none')
    expect(Object.keys(stored(texts).data)).toEqual(['a/1', 'a/2'])
  })

  it('gets back what it lost while a page was open', () => {
    const { texts, open } = browser()
    const { progress } = open()
    progress.answers.give('a/1', one)
    texts.clear()
    progress.retry()
    expect(Object.keys(stored(texts).data)).toEqual(['a/1'])
  })
})

describe('a reset', () => {
  it('empties the screen of another tab at once', () => {
    const { open } = browser()
    const [a, b] = [open().progress, open().progress]
    a.answers.give('a/1', one)
    expect(Object.keys(b.answers.$all.get())).toEqual(['a/1'])
    a.reset()
    expect(b.answers.$all.get()).toEqual({})
  })

  it('holds against an old text that slips back into storage', () => {
    const { texts, open } = browser()
    const { progress } = open()
    progress.answers.give('a/1', one)
    const old = texts.get(KEY) ?? ''
    progress.reset()
    texts.set(KEY, old)
    progress.retry()
    expect(progress.answers.$all.get()).toEqual({})
    expect(stored(texts).data).toEqual({})
    expect(open().progress.answers.$all.get()).toEqual({})
  })

  it('throws away what was put aside', () => {
    const { open } = browser({ texts: new Map([[KEY, 'not JSON']]) })
    const { progress } = open()
    progress.answers.$all.get()
    progress.reset()
    expect(progress.quarantined()).toEqual([])
  })

  it('is followed by new work that stays', () => {
    const { open } = browser()
    const { progress } = open()
    progress.answers.give('a/1', one)
    progress.reset()
    progress.answers.give('a/2', one)
    expect(Object.keys(open().progress.answers.$all.get())).toEqual(['a/2'])
  })
})

describe('a store whose shape has changed', () => {
  type Mark = { readonly at: number; readonly stars: number }
  const entry = newest((value, until): value is Mark => {
    const { at, stars } = Object(value)
    return typeof at === 'number' && at <= until && typeof stars === 'number'
  })
  const shape: Shape<Mark> = {
    name: 'marks',
    version: 2,
    entry,
    count: () => 1,
    ofLessons: false,
    older: [
      {
        version: 1,
        into: data => Object.fromEntries(Object.entries(Object(data)).map(([id, at]) => [id, { at, stars: 1 }]))
      }
    ]
  }
  const ground = (texts: Map<string, string>, room = 9999) => ({
    shelf: {
      length: 0,
      key: () => null,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem(key: string, text: string) {
        if (text.length > room) throw new Error('refused')
        texts.set(key, text)
      },
      removeItem: (key: string) => void texts.delete(key)
    },
    now: () => 100,
    $names: atom({}),
    report() {}
  })

  it('reads the former shape, joins it to what is there, and lets the former key go', () => {
    const texts = new Map([
      ['cairn:marks:1', '{"era":0,"data":{"a":3,"b":4}}'],
      ['cairn:marks:2', '{"era":0,"data":{"b":{"at":9,"stars":5}}}']
    ])
    const { $value } = saved(shape, ground(texts))
    expect($value.get()).toEqual({ a: { at: 3, stars: 1 }, b: { at: 9, stars: 5 } })
    expect([...texts.keys()]).toEqual(['cairn:marks:2'])
    expect(mapOf(entry).read(stored(texts, 'cairn:marks:2').data, { refuse() {}, until: 999 })).toEqual($value.get())
  })

  it('keeps the former key while the new one cannot be written', () => {
    const texts = new Map([['cairn:marks:1', '{"era":0,"data":{"a":3}}']])
    const { $value } = saved(shape, ground(texts, 5))
    expect($value.get()).toEqual({ a: { at: 3, stars: 1 } })
    expect([...texts.keys()]).toEqual(['cairn:marks:1'])
  })
})
