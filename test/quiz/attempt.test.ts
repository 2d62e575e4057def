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
  put,
  retried,
  revealed,
  settled
} from '../../src/quiz/attempt.ts'
import { kept, restored } from '../../src/quiz/kept-attempt.ts'
import { ask } from '../../src/quiz/kinds.ts'
import { shuffled } from '../../src/quiz/shuffle.ts'
import { everyKind, oneRight, severalRight, trueFalse } from './questions.ts'

const one = (option: string): Answer => ({ kind: 'one-right', option })
const several = (...options: string[]): Answer => ({ kind: 'several-right', options })

describe('an attempt', () => {
  it('is over at once where the answer is right', () => {
    const asked = ask(oneRight('a* b c'))
    const attempt = answered(asked, opened(asked, 's'), one('a'))
    expect(attempt).toMatchObject({ state: 'answered', mark: { points: 1 } })
    expect([mayRetry(asked, attempt), isOver(asked, attempt)]).toEqual([false, true])
  })

  it('may be tried again while there is still something to choose between', () => {
    const asked = ask(oneRight('a* b c'))
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
    const asked = ask(severalRight('a* b* c d'))
    const again = retried(asked, answered(asked, opened(asked, 's'), several('a', 'c')))
    expect(Object.fromEntries(settled(again))).toEqual({ a: 'right', c: 'wrong' })
    expect(answered(asked, again, several('a', 'b'))).toMatchObject({ mark: { points: 1 } })
  })

  it('of a statement ends with its first answer: the other one is all that is left', () => {
    const asked = ask(trueFalse('true* false'))
    const attempt = answered(asked, opened(asked, 's'), { kind: 'true-false', option: 'false' })
    expect(isOver(asked, attempt)).toBe(true)
    expect(retried(asked, attempt)).toBe(attempt)
  })

  it('takes no second answer before it is opened again', () => {
    const asked = ask(oneRight('a* b c'))
    const attempt = answered(asked, opened(asked, 's'), one('b'))
    expect(answered(asked, attempt, one('a'))).toBe(attempt)
  })

  it('shows hints one at a time and keeps them through a retry', () => {
    const asked = ask(oneRight('a* b c'))
    let attempt = opened(asked, 's')
    expect(hintsShown(asked, attempt)).toEqual([])
    attempt = hinted(asked, attempt)
    expect(hintsShown(asked, attempt)).toEqual(['gentle'])
    attempt = retried(asked, answered(asked, attempt, one('b')))
    expect(hintsShown(asked, hinted(asked, hinted(asked, attempt)))).toEqual(['gentle', 'plain'])
  })

  it('can be given up, unless it is already right', () => {
    const asked = ask(oneRight('a* b c'))
    const wrong = answered(asked, opened(asked, 's'), one('b'))
    expect(revealed(wrong)).toMatchObject({ state: 'revealed', tries: wrong.tries })
    expect(isOver(asked, revealed(wrong))).toBe(true)
    const right = answered(asked, opened(asked, 's'), one('a'))
    expect(revealed(right)).toBe(right)
  })

  it('always comes to an end by retrying', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 6, maxLength: 6 }), picks => {
        const asked = ask(severalRight('a* b* c d e'))
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
    const asked = ask(oneRight('a* b c d e f'))
    const attempt = opened(asked, 'seed')
    expect(opened(asked, 'seed').order).toEqual(attempt.order)
    expect(retried(asked, answered(asked, attempt, one('b'))).order).toEqual(attempt.order)
  })

  it('leaves true before false', () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      expect(opened(ask(trueFalse('true* false')), seed).order).toEqual(['true', 'false'])
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

describe('an attempt that was left', () => {
  /** Anything a learner may do with a question, right or wrong, in any order. */
  const deeds = fc.array(
    fc.oneof(
      fc.constant('key' as const),
      fc.constant('hint' as const),
      fc.constant('retry' as const),
      fc.constant('reveal' as const),
      fc.record({ answer: fc.nat() }),
      fc.record({ put: fc.nat() })
    ),
    { maxLength: 8 }
  )

  it('is found again as it was, whatever was done', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), deeds, fc.string(), (question, doings, seed) => {
        const asked = ask(question)
        let attempt = opened(asked, seed)
        for (const doing of doings) {
          if (doing === 'key') attempt = answered(asked, attempt, asked.key)
          else if (doing === 'hint') attempt = hinted(asked, attempt)
          else if (doing === 'retry') attempt = retried(asked, attempt)
          else if (doing === 'reveal') attempt = revealed(attempt)
          else if ('put' in doing) attempt = put(asked, attempt, someAnswer(question, doing.put))
          else attempt = answered(asked, attempt, someAnswer(question, doing.answer))
        }
        expect(restored(asked, JSON.parse(JSON.stringify(kept(attempt))), 'other')).toEqual(attempt)
      })
    )
  })

  it('is fresh where nothing was kept, or nothing that can be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.jsonValue(), (question, value) => {
        const asked = ask(question)
        const attempt = restored(asked, value, 's')
        expect(attempt.tries).toEqual([])
        expect([...attempt.order].toSorted()).toEqual([...opened(asked, 's').order].toSorted())
      })
    )
  })

  it('keeps its answer when the wording of question and options was mended', () => {
    const before = ask(oneRight('a* b c'))
    const attempt = answered(before, opened(before, 's'), one('b'))
    const mended = oneRight('a* b c')
    const after = ask({
      ...mended,
      prompt: 'Which one?',
      options: mended.options.map(each => ({ ...each, html: '…' }))
    })
    expect(restored(after, kept(attempt), 's')).toEqual(attempt)
  })

  it('is marked anew where another option turned out to be right', () => {
    const before = ask(oneRight('a* b c'))
    const attempt = answered(before, opened(before, 's'), one('b'))
    expect(restored(ask(oneRight('a b* c')), kept(attempt), 's')).toMatchObject({ mark: { points: 1 } })
  })

  it('is open where its answer no longer fits, and keeps the tries that do', () => {
    const before = ask(oneRight('a* b c d'))
    const second = answered(before, retried(before, answered(before, opened(before, 's'), one('b'))), one('c'))
    const after = restored(ask(oneRight('a* b d')), kept(second), 's')
    expect(after).toMatchObject({ state: 'answered', answer: one('b') })
    expect(restored(ask(oneRight('a* d e')), kept(second), 's')).toMatchObject({ state: 'open', tries: [] })
  })

  it('still knows the answers that were kept before attempts were', () => {
    const asked = ask(oneRight('a* b c'))
    const attempt = restored(asked, { state: 'answered', tries: [one('b')] }, 's')
    expect(attempt).toMatchObject({ state: 'answered', answer: one('b'), mark: { points: 0 } })
  })

  it('keeps what was put in and not yet checked', () => {
    const asked = ask(severalRight('a* b* c'))
    const attempt = put(asked, opened(asked, 's'), several('b'))
    expect(restored(asked, kept(attempt), 's')).toEqual(attempt)
  })
})

/** An answer of the question's kind, as good as chance makes it. */
function someAnswer(question: (typeof everyKind)[number], chance: number): unknown {
  const pick = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => ((chance >> at) & 1) === 1)
  const words = ['target', 'baseline', 'basline', '18%', '12,6', 'x', ''] as const
  const word = words[chance % words.length] ?? ''
  const { key, order } = ask(question)
  const ids = order(all => shuffled(all, String(chance)))
  switch (question.kind) {
    case 'one-right':
    case 'true-false':
      return { kind: question.kind, option: ids[0] }
    case 'several-right':
      return { kind: question.kind, options: pick(ids) }
    case 'short-text':
    case 'number':
      return { kind: question.kind, text: word }
    case 'fill-blanks':
      return { kind: question.kind, blanks: Object.fromEntries(ids.map((id, at) => [id, words[(chance + at) % 6]])) }
    case 'match-pairs':
      return { kind: question.kind, pairs: Object.fromEntries(['a', 'b', 'c'].map((id, at) => [id, ids[at]])) }
    case 'sort-into-groups':
      return { kind: question.kind, groups: Object.fromEntries(pick(ids).map(id => [id, 'output'])) }
    case 'put-in-order':
      return { kind: question.kind, steps: ids }
    case 'mark-words':
      return { kind: question.kind, words: pick(ids) }
    case 'write-one':
      return { ...key, text: word, verdicts: Object.fromEntries(pick(ids).map(id => [id, 'missed'])) }
  }
}
