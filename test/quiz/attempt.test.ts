import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/quiz/answer.ts'
import {
  answered,
  hinted,
  hintsShown,
  isOver,
  mayRetry,
  opened,
  restored,
  retried,
  revealed,
  settled
} from '../../src/quiz/attempt.ts'
import { shuffled } from '../../src/quiz/shuffle.ts'
import { oneRight, severalRight, trueFalse } from './questions.ts'

const one = (option: string): Answer => ({ kind: 'one-right', option })
const several = (...options: string[]): Answer => ({ kind: 'several-right', options })

describe('an attempt', () => {
  it('is over at once where the answer is right', () => {
    const asked = oneRight('a* b c')
    const attempt = answered(asked, opened(asked, 's'), one('a'))
    expect(attempt).toMatchObject({ state: 'answered', mark: { points: 1 } })
    expect([mayRetry(asked, attempt), isOver(asked, attempt)]).toEqual([false, true])
  })

  it('may be tried again while there is still something to choose between', () => {
    const asked = oneRight('a* b c')
    const first = answered(asked, opened(asked, 's'), one('b'))
    expect(mayRetry(asked, first)).toBe(true)
    const again = retried(asked, first)
    expect(again.state).toBe('open')
    expect([...settled(again)]).toEqual([['b', 'wrong']])
    const second = answered(asked, again, one('c'))
    expect([mayRetry(asked, second), isOver(asked, second)]).toEqual([false, true])
    expect(second.tries.map(({ answer }) => answer)).toEqual([one('b'), one('c')])
  })

  it('keeps what was found and asks only for what was missed', () => {
    const asked = severalRight('a* b* c d')
    const again = retried(asked, answered(asked, opened(asked, 's'), several('a', 'c')))
    expect(Object.fromEntries(settled(again))).toEqual({ a: 'right', c: 'wrong' })
    expect(answered(asked, again, several('a', 'b'))).toMatchObject({ mark: { points: 1 } })
  })

  it('of a statement ends with its first answer: the other one is all that is left', () => {
    const asked = trueFalse('true* false')
    const attempt = answered(asked, opened(asked, 's'), { kind: 'true-false', option: 'false' })
    expect(isOver(asked, attempt)).toBe(true)
    expect(retried(asked, attempt)).toBe(attempt)
  })

  it('takes no second answer before it is opened again', () => {
    const asked = oneRight('a* b c')
    const attempt = answered(asked, opened(asked, 's'), one('b'))
    expect(answered(asked, attempt, one('a'))).toBe(attempt)
  })

  it('shows hints one at a time and keeps them through a retry', () => {
    const asked = oneRight('a* b c')
    let attempt = opened(asked, 's')
    expect(hintsShown(asked, attempt)).toEqual([])
    attempt = hinted(asked, attempt)
    expect(hintsShown(asked, attempt)).toEqual(['gentle'])
    attempt = retried(asked, answered(asked, attempt, one('b')))
    expect(hintsShown(asked, hinted(asked, hinted(asked, attempt)))).toEqual(['gentle', 'plain'])
  })

  it('can be given up, unless it is already right', () => {
    const asked = oneRight('a* b c')
    const wrong = answered(asked, opened(asked, 's'), one('b'))
    expect(revealed(wrong)).toMatchObject({ state: 'revealed', tries: wrong.tries })
    expect(isOver(asked, revealed(wrong))).toBe(true)
    const right = answered(asked, opened(asked, 's'), one('a'))
    expect(revealed(right)).toBe(right)
  })

  it('is found again as it was left, and open where the answer no longer fits', () => {
    const asked = oneRight('a* b c')
    expect(restored(asked, 's', one('b'))).toMatchObject({ state: 'answered', answer: one('b') })
    expect(restored(asked, 's', one('retired'))).toEqual(opened(asked, 's'))
    expect(restored(asked, 's', undefined).state).toBe('open')
  })

  it('always comes to an end by retrying', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 6, maxLength: 6 }), picks => {
        const asked = severalRight('a* b* c d e')
        let attempt = opened(asked, 's')
        for (const pick of picks) {
          const known = settled(attempt)
          const fresh = pick.filter(id => !known.has(id))
          const untried = ['a', 'b', 'c', 'd', 'e'].filter(id => !known.has(id))
          const kept = [...known].filter(([, fate]) => fate === 'right').map(([id]) => id)
          attempt = answered(asked, attempt, several(...kept, ...(fresh.length > 0 ? fresh : untried.slice(0, 1))))
          attempt = retried(asked, attempt)
        }
        expect(isOver(asked, attempt)).toBe(true)
      })
    )
  })
})

describe('the order of options', () => {
  it('hangs on the seed alone and stays through a retry', () => {
    const asked = oneRight('a* b c d e f')
    const attempt = opened(asked, 'seed')
    expect(opened(asked, 'seed').order).toEqual(attempt.order)
    expect(retried(asked, answered(asked, attempt, one('b'))).order).toEqual(attempt.order)
  })

  it('leaves true before false', () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      expect(opened(trueFalse('true* false'), seed).order).toEqual(['true', 'false'])
    }
  })

  it('holds every option once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted())
        expect(shuffled(items, seed)).toEqual(shuffled(items, seed))
      })
    )
  })

  it('puts every option first about equally often', () => {
    const first = { a: 0, b: 0, c: 0, d: 0 }
    for (let seed = 0; seed < 4000; seed++) {
      const [id] = shuffled(['a', 'b', 'c', 'd'] as const, `question ${seed}`)
      if (id) first[id]++
    }
    for (const count of Object.values(first)) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
