import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/grader/rubric.ts'
import { blankFrom, blanksOf } from '../../../src/islands/write/blanks.ts'
import { coachQuestions } from '../../../src/islands/write/coach-questions.ts'
import { moved } from '../../../src/islands/write/moved.ts'
import { told } from '../../../src/islands/write/told.ts'

describe('a message', () => {
  const reasons = rubric.flatMap(({ criterion }) => Object.values(criterion.reasons))

  test('comes apart into what was found and what to do, and nothing of it is lost', () => {
    for (const reason of reasons) {
      const { found, hint } = told(reason)
      expect(hint === null ? found : `${found} ${hint}`).toBe(reason)
    }
    expect(reasons.filter(reason => told(reason).hint !== null).length).toBeGreaterThan(reasons.length / 3)
  })

  test('is not cut inside the learner’s own words', () => {
    expect(told('“Win. Then rest” names work. Ask why.')).toEqual({
      found: '“Win. Then rest” names work.',
      hint: 'Ask why.'
    })
    expect(told('It moves from 1.5 to 2.')).toEqual({ found: 'It moves from 1.5 to 2.', hint: null })
  })
})

test('a coach has a question for every criterion, and it is one', () => {
  for (const { criterion } of rubric) {
    const where = `src/islands/write/coach-questions.ts: ${criterion.id}`
    expect(coachQuestions[criterion.id] ?? '', where).toMatch(/^\p{Lu}.*\?/su)
  }
  const known = new Set(rubric.map(({ criterion }) => criterion.id))
  expect(Object.keys(coachQuestions).filter(id => !known.has(id))).toEqual([])
})

describe('blanks', () => {
  test('are found in order, forwards and back, and none after the last', () => {
    const text = 'Raise __ from ___ to 30'
    expect(blanksOf(text)).toEqual([
      [6, 8],
      [14, 17]
    ])
    expect(blankFrom(text, [0, 0])).toEqual([6, 8])
    expect(blankFrom(text, [6, 8])).toEqual([14, 17])
    expect(blankFrom(text, [14, 17])).toBeNull()
    expect(blankFrom(text, [14, 17], true)).toEqual([6, 8])
    expect(blankFrom(text, [6, 8], true)).toBeNull()
  })

  test('are not single underscores', () => {
    expect(blanksOf('snake_case and _emphasis_')).toEqual([])
  })
})

describe('marks', () => {
  test('stay on their words while others are typed before, behind and within', () => {
    const before = 'Launch the app'
    expect(moved([[0, 6]], before, 'We launch… Launch the app')).toEqual([[11, 17]])
    expect(moved([[11, 14]], before, 'Launch the app now')).toEqual([[11, 14]])
    expect(moved([[11, 14]], before, 'Launch our app')).toEqual([[11, 14]])
    expect(moved([[7, 10]], before, 'Launch app')).toEqual([])
  })

  test('never lie outside the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, a, b) => {
        const span = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)] as const
        for (const [start, end] of moved(span[0] < span[1] ? [span] : [], before, after)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(after.length)
        }
      })
    )
  })

  test('cover the same words after an insertion elsewhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), (head, word, tail, typed) => {
        fc.pre(!`${head}${word}${tail}`.includes(typed) || typed === '')
        const before = `${head}|${word}|${tail}`
        const span = [head.length + 1, head.length + 1 + word.length] as const
        const [found] = moved([span], before, `${typed}#${before}`)
        expect(found && `${typed}#${before}`.slice(...found)).toBe(word)
      })
    )
  })
})
