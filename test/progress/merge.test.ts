import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersShape } from '../../src/progress/answers.ts'
import { attemptsShape } from '../../src/progress/attempts.ts'
import { draftsShape } from '../../src/progress/drafts.ts'
import { canonical } from '../../src/progress/json.ts'
import { lessonsShape } from '../../src/progress/lessons.ts'
import { mapsShape } from '../../src/progress/maps.ts'
import { anything, type ById, type Lattice, mapOf } from '../../src/progress/merge.ts'
import { pausesShape } from '../../src/progress/pauses.ts'
import { practiceShape } from '../../src/progress/practice.ts'
import { reviewsShape } from '../../src/progress/reviews.ts'
import { settingsShape } from '../../src/progress/settings.ts'
import { sharesShape } from '../../src/progress/shares.ts'
import { LATEST } from '../../src/progress/time.ts'
import { anyRecord, json } from './anything.ts'

const door = { refuse() {}, until: LATEST }

function stores(): readonly { name: string; lattice: Lattice<ById<unknown>>; data: fc.Arbitrary<unknown> }[] {
  return [
    { name: 'answers', lattice: mapOf<unknown>(untyped(answersShape.entry)), data: anyRecord.answers },
    { name: 'attempts', lattice: mapOf<unknown>(untyped(attemptsShape.entry)), data: anyRecord.attempts },
    { name: 'reviews', lattice: mapOf<unknown>(untyped(reviewsShape.entry)), data: anyRecord.reviews },
    { name: 'lessons', lattice: mapOf<unknown>(untyped(lessonsShape.entry)), data: anyRecord.lessons },
    { name: 'drafts', lattice: mapOf<unknown>(untyped(draftsShape.entry)), data: anyRecord.drafts },
    { name: 'settings', lattice: mapOf<unknown>(untyped(settingsShape.entry)), data: anyRecord.settings },
    { name: 'shares', lattice: mapOf<unknown>(untyped(sharesShape.entry)), data: anyRecord.shares },
    { name: 'practice', lattice: mapOf<unknown>(untyped(practiceShape.entry)), data: anyRecord.practice },
    { name: 'pauses', lattice: mapOf<unknown>(untyped(pausesShape.entry)), data: anyRecord.pauses },
    { name: 'maps', lattice: mapOf<unknown>(untyped(mapsShape.entry)), data: anyRecord.maps },
    { name: 'data nobody knows', lattice: mapOf(anything), data: fc.dictionary(fc.string(), json) }
  ]
}

/** Compares as text with sorted keys: `toEqual` overlooks a key called `__proto__`. */
function same(a: unknown, b: unknown): void {
  expect(canonical(a)).toBe(canonical(b))
}

/** A lattice for values of any type that first reads them: what it cannot read, the tests never hand it. */
function untyped<T>(lattice: Lattice<T>): Lattice<unknown> {
  const typed = (value: unknown): T => {
    const read = lattice.read(value, door)
    if (read === undefined) throw new Error('not of this store')
    return read
  }
  return { read: lattice.read, merge: (a, b) => lattice.merge(typed(a), typed(b)) }
}

describe.each(stores())('merging $name', ({ lattice, data }) => {
  const readable = data.map(value => lattice.read(value, door)).filter(value => value !== undefined)

  it('gives the same in either order', () => {
    fc.assert(fc.property(readable, readable, (a, b) => same(lattice.merge(a, b), lattice.merge(b, a))))
  })

  it('gives the same however three devices meet', () => {
    fc.assert(
      fc.property(readable, readable, readable, (a, b, c) =>
        same(lattice.merge(lattice.merge(a, b), c), lattice.merge(a, lattice.merge(b, c)))
      )
    )
  })

  it('changes nothing when the same arrives twice', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        const both = lattice.merge(a, b)
        same(lattice.merge(both, b), both)
        same(lattice.merge(both, a), both)
        same(lattice.merge(a, a), a)
      })
    )
  })

  it('comes back from JSON as it went in', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        const both = lattice.merge(a, b)
        same(lattice.read(JSON.parse(JSON.stringify(both)), door), both)
      })
    )
  })

  it('keeps every entry of both sides', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        expect(Object.keys(lattice.merge(a, b)).toSorted()).toEqual(
          [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
        )
      })
    )
  })
})

describe('merging without anything to add', () => {
  it('returns the very same value, so that nobody writes twice', () => {
    for (const { lattice, data } of stores().filter(({ name }) => name === 'data nobody knows')) {
      fc.assert(
        fc.property(data, value => {
          const read = lattice.read(value, door)
          if (read) expect(lattice.merge(read, structuredClone(read))).toBe(read)
        })
      )
    }
    const review = { at: 5, grade: 'good' as const }
    const list = [review]
    expect(reviewsShape.entry.merge(list, [{ ...review }])).toBe(list)
    const lesson = { firstOpened: 1, lastOpened: 9 }
    expect(lessonsShape.entry.merge(lesson, { firstOpened: 4, lastOpened: 5 })).toBe(lesson)
  })
})

describe('merging events', () => {
  it('keeps an undo that only one side knows', () => {
    const list = reviewsShape.entry.merge([{ at: 5, grade: 'good' }], [{ at: 5, grade: 'good', undone: 7 }])
    expect(list).toEqual([{ at: 5, grade: 'good', undone: 7 }])
  })

  it('keeps two answers given at the same moment on two devices', () => {
    const given = (option: string) => [{ at: 5, answer: { kind: 'one-right', option }, points: 0 }]
    expect(answersShape.entry.merge(given('a'), given('b'))).toHaveLength(2)
  })

  it('joins fields nobody knows', () => {
    const entry = mapOf(reviewsShape.entry)
    const read = (extra: object) => entry.read({ 'a/b': [{ at: 5, grade: 'good', ...extra }] }, door) ?? {}
    expect(entry.merge(read({ device: { name: 'x' } }), read({ device: { size: 3 }, took: 4 }))).toEqual({
      'a/b': [{ at: 5, grade: 'good', device: { name: 'x', size: 3 }, took: 4 }]
    })
  })
})

describe('reading hostile data', () => {
  it('refuses single records and reads the others', () => {
    const refused: unknown[] = []
    const read = mapOf(reviewsShape.entry).read(
      {
        good: [
          { at: 1, grade: 'good' },
          { at: Number.NaN, grade: 'good' },
          { at: 2, grade: 'perfect' }
        ],
        bad: 'text',
        late: [{ at: LATEST + 1, grade: 'easy' }]
      },
      { refuse: part => refused.push(part), until: LATEST }
    )
    expect(read).toEqual({ good: [{ at: 1, grade: 'good' }], late: [] })
    expect(refused).toHaveLength(4)
  })

  it('treats “__proto__” and “constructor” as ids and nothing else', () => {
    const entry = mapOf(anything)
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}'
    )
    const read = entry.read(hostile, door) ?? {}
    const merged = entry.merge(entry.merge(entry.read({}, door) ?? {}, read), read)
    expect(Object.keys(merged).toSorted()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(merged)).toBeNull()
    expect('polluted' in {}).toBe(false)
  })

  it('refuses what is nested too deeply to be walked', () => {
    const refused: unknown[] = []
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    const read = mapOf(anything).read({ deep, fine: [[1]] }, { refuse: part => refused.push(part), until: LATEST })
    expect(read).toEqual({ fine: [[1]] })
    expect(refused).toHaveLength(1)
  })

  it('throws at nothing', () => {
    for (const { lattice } of stores()) {
      fc.assert(fc.property(fc.anything(), value => void lattice.read(value, door)))
    }
  })
})
