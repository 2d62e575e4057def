import { describe, expect, it } from 'vitest'
import type { StoredAnswer } from '../../src/progress/answers.ts'
import { flawPast, pastOf } from '../../src/progress/past.ts'

const MINUTE = 60_000
const answer = (minutes: number, points: number, confidence?: StoredAnswer['confidence']): StoredAnswer => ({
  at: minutes * MINUTE,
  answer: 'x',
  points,
  ...(confidence ? { confidence } : {})
})
const grades = (...of: Parameters<typeof pastOf>) => pastOf(...of).map(({ grade }) => grade)

describe('the past of a question', () => {
  it('begins with the first miss', () => {
    expect(grades([answer(0, 1), answer(60, 1)], [])).toEqual([])
    expect(grades([answer(0, 1), answer(60, 0.5), answer(120, 1)], [])).toEqual(['again', 'good'])
  })

  it('takes a right guess for recall with effort', () => {
    expect(grades([answer(0, 0), answer(60, 1, 'guessing')], [])).toEqual(['again', 'hard'])
  })

  it('counts no retry in the same sitting, and no answer twice that was judged in the review too', () => {
    expect(grades([answer(0, 0), answer(1, 1)], [])).toEqual(['again'])
    expect(grades([answer(0, 0), answer(61, 1)], [{ at: 60 * MINUTE, grade: 'easy' }])).toEqual(['again', 'easy'])
  })

  it('is the same list until something is added, so that the schedule replays it once', () => {
    const answers = [answer(0, 0)]
    const reviews = [{ at: 60 * MINUTE, grade: 'good' as const }]
    expect(pastOf(answers, reviews)).toBe(pastOf(answers, reviews))
    expect(pastOf(answers, [])).toHaveLength(1)
    expect(flawPast(reviews, reviews)).toBe(flawPast(reviews, reviews))
  })
})
