import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Grade, Review } from '../../src/cards/review.ts'
import { packed } from '../../src/progress/packed-reviews.ts'
import { reviewsShape } from '../../src/progress/reviews.ts'
import { LATEST } from '../../src/progress/time.ts'
import { anyRecord } from './anything.ts'
import { browser } from './browser.ts'

const list = reviewsShape.entry

function read(value: unknown) {
  const refused: unknown[] = []
  return { value: list.read(value, { refuse: part => refused.push(part), until: LATEST }), refused }
}

const moment = fc.integer({ min: 0, max: LATEST })
const review: fc.Arbitrary<Review> = fc.record(
  { at: moment, grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'), undone: moment },
  { requiredKeys: ['at', 'grade'] }
)

describe('the reviews of a card, packed', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(review), list => {
        const kept = read(list).value ?? []
        expect(read(packed(kept))).toEqual({ value: kept, refused: [] })
      })
    )
  })

  it('keep what a later Cairn wrote into them', () => {
    fc.assert(
      fc.property(anyRecord.reviews, all => {
        for (const list of Object.values(all)) {
          const kept = read(list).value ?? []
          expect(read(JSON.parse(JSON.stringify(packed(kept)))).value).toEqual(kept)
        }
      })
    )
  })

  it('are one short text', () => {
    const at = Date.UTC(2026, 6, 1, 9)
    const kept: readonly Review[] = [
      { at, grade: 'good' },
      { at: at + 60_000, grade: 'again', undone: at + 61_000 }
    ]
    expect(packed(kept)).toBe('mr1uheo0G1aaoArsU')
  })

  it('come back in their order, each once, whoever wrote the text', () => {
    expect(read('aG0G-1E').value).toEqual([
      { at: 9, grade: 'easy' },
      { at: 10, grade: 'good' }
    ])
  })

  it('are refused from the first thing that makes no sense on, and what comes before is kept', () => {
    const first = [{ at: 10, grade: 'good' }]
    for (const text of ['aGbX', 'aG?', 'aG1', 'aG-zG', 'aG zzz', 'aGzzzzzzzzzzG', 'aGaaaaaaaaaaaaG'])
      expect(read(text)).toEqual({ value: first, refused: [text] })
    expect(read('aG1U1U')).toEqual({ value: [{ at: 10, grade: 'good', undone: 11 }], refused: ['aG1U1U'] })
    for (const text of ['1U', 'G', 'good', '-1G']) expect(read(text)).toEqual({ value: undefined, refused: [text] })
  })

  it('never throw, whatever the text', () => {
    const almost = fc.stringMatching(/^(-?[0-9a-z]{1,9}[AHGEU]){0,6}.?$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), text => {
        const { value, refused } = read(text)
        if (refused.length === 0) expect(read(packed(value ?? [])).value).toEqual(value)
        else expect(refused).toEqual([text])
      })
    )
  })
})

test('reviews kept as a list move into their packed text, and none is lost', () => {
  fc.assert(
    fc.property(anyRecord.reviews, anyRecord.reviews, (former, newer) => {
      const { texts, open } = browser()
      texts.set('cairn:reviews:1', JSON.stringify({ era: 0, data: former }))
      texts.set('cairn:reviews:2', JSON.stringify({ era: 0, data: newer }))
      const all = open().progress.reviews.$all.get()
      expect([...texts.keys()].filter(key => key.startsWith('cairn:reviews'))).toEqual(['cairn:reviews:2'])
      expect(open().progress.reviews.$all.get()).toEqual(all)
      for (const [id, list] of [...Object.entries(former), ...Object.entries(newer)]) {
        const kept = (all[id] ?? []).map(({ at, grade }) => `${at} ${grade}`)
        expect(kept).toEqual(expect.arrayContaining((read(list).value ?? []).map(({ at, grade }) => `${at} ${grade}`)))
      }
    })
  )
})

test('100,000 reviews of 5,000 cards take less than 1.5 MB of the browser’s storage', () => {
  const { texts, open } = browser()
  const start = Date.UTC(2024, 6, 1)
  const all = Object.fromEntries(
    Array.from({ length: 5000 }, (_, card) => [
      `a-lesson-with-a-long-name-${card % 100}/a-card-about-something-${card}`,
      Array.from({ length: 20 }, (_, turn) => ({
        at: start + turn * 31 * 86_400_000 + ((card * 7919 + turn * 104_729) % 86_400_000),
        grade: turn % 7 === 3 ? 'again' : 'good'
      }))
    ])
  )
  texts.set('cairn:reviews:1', JSON.stringify({ era: 0, data: all }))
  expect(Object.keys(open().progress.reviews.$all.get())).toHaveLength(5000)
  const text = texts.get('cairn:reviews:2') ?? ''
  expect(text).not.toBe('')
  expect(new TextEncoder().encode(text).length).toBeLessThan(1_500_000)
})
