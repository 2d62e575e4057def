import { describe, expect, test } from 'vitest'
import { judgementOf } from '../../src/insight/judgement.ts'

describe('the judgement of own drafts', () => {
  test('counts what both answered, and says which way the learner leans', () => {
    const result = judgementOf([
      { at: 2, own: { a: 'yes', b: 'yes' }, grader: { a: 'yes', b: 'no' } },
      { at: 1, own: { a: 'no', c: 'partly' }, grader: { a: 'no' } }
    ])
    expect(result).toMatchObject({
      answers: 3,
      agreed: 2,
      over: [
        { at: 1, share: 1 },
        { at: 2, share: 0.5 }
      ]
    })
    expect(result.lean).toBeCloseTo(1 / 3)
    expect(result.points).toEqual([
      { said: 'no', count: 1, share: 0 },
      { said: 'partly', count: 0, share: null },
      { said: 'yes', count: 2, share: 0.5 }
    ])
  })

  test('has nothing to say without ratings', () => {
    expect(judgementOf([])).toMatchObject({ answers: 0, agreed: 0, lean: 0, over: [] })
  })
})
