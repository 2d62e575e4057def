import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumRemark, sumWords } from '../../src/islands/gain/gain-words.ts'
import type { StoredAnswer } from '../../src/progress/answers.ts'
import { type AskedTwice, gainOf, isMissed } from '../../src/progress/gain.ts'

const ideas: readonly AskedTwice[] = ['a', 'b', 'c'].map(id => ({ id, before: `guess-${id}`, after: `name-${id}` }))
const given = (...list: readonly [at: number, points: number][]): readonly StoredAnswer[] =>
  list.map(([at, points]) => ({ at, points, answer: at }))

describe('the gain of a part', () => {
  test('compares the first answer before with the first answer after', () => {
    const gain = gainOf(ideas, {
      'guess-a': given([1, 0], [2, 1]),
      'name-a': given([10, 1]),
      'guess-b': given([3, 1]),
      'name-b': given([11, 0.5], [12, 1]),
      'guess-c': given([4, 0])
    })
    expect(gain.ideas).toEqual([
      { id: 'a', before: 'wrong', after: 'right', since: false },
      { id: 'b', before: 'right', after: 'partly', since: true },
      { id: 'c', before: 'wrong', after: null, since: false }
    ])
    expect(gain).toMatchObject({ guessed: 3, answered: 2, right: 1, both: 2, before: 1, after: 1 })
    expect(gain.ideas.filter(isMissed)).toEqual([])
  })

  test('takes no guess for one before that was made once the idea had been asked again', () => {
    const gain = gainOf(ideas, { 'guess-a': given([20, 1]), 'name-a': given([10, 0]) })
    expect(gain.ideas[0]).toEqual({ id: 'a', before: null, after: 'wrong', since: false })
    expect(gain.both).toBe(0)
    expect(gain.ideas.filter(isMissed).map(({ id }) => id)).toEqual(['a'])
  })

  const answers = fc.dictionary(
    fc.constantFrom(...ideas.flatMap(({ before, after }) => [before, after]), 'other'),
    fc
      .array(fc.tuple(fc.nat(50), fc.constantFrom(0, 0.5, 1)), { maxLength: 4 })
      .map(list => given(...list.toSorted(([a], [b]) => a - b)))
  )

  test('never counts more than was asked, whatever was answered', () => {
    fc.assert(
      fc.property(answers, all => {
        const { both, before, after, guessed, answered, right } = gainOf(ideas, all)
        expect(Math.max(before, after)).toBeLessThanOrEqual(both)
        expect(both).toBeLessThanOrEqual(Math.min(guessed, answered))
        expect(right).toBeLessThanOrEqual(answered)
        expect(Math.max(guessed, answered)).toBeLessThanOrEqual(ideas.length)
      })
    )
  })

  test('does not change by trying again, apart from what is missed still', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(0, 0.5, 1), (all, points) => {
        const again = Object.fromEntries(
          Object.entries(all).map(([id, list]) => [id, list.length > 0 ? [...list, ...given([60, points])] : list])
        )
        const numbers = ({ ideas: _, ...sums }: ReturnType<typeof gainOf>) => sums
        expect(numbers(gainOf(ideas, again))).toEqual(numbers(gainOf(ideas, all)))
      })
    )
  })
})

describe('the words for a gain', () => {
  const words = (all: Record<string, readonly StoredAnswer[]>) => sumWords(gainOf(ideas, all))

  test('say nothing of how guesses came out before the ideas were asked again', () => {
    const right = { 'guess-a': given([1, 1]), 'guess-b': given([2, 1]) }
    const wrong = { 'guess-a': given([1, 0]), 'guess-b': given([2, 0]) }
    expect(words(right)).toBe(words(wrong))
    expect(words(right)).toBe(
      'You have guessed at 2 of 3 ideas. How the guesses came out stands here once you have answered again.'
    )
  })

  test('name both sums, and of how many', () => {
    const all = {
      'guess-a': given([1, 0]),
      'guess-b': given([1, 1]),
      'guess-c': given([1, 0]),
      'name-a': given([9, 1]),
      'name-b': given([9, 1]),
      'name-c': given([9, 0])
    }
    expect(words(all)).toBe('1 of 3 before, 2 of 3 after.')
    const { 'guess-c': _, ...part } = all
    expect(words(part)).toBe('Of the 2 ideas you answered both times: 1 of 2 before, 2 of 2 after.')
  })

  test('claim no gain where nothing was guessed, and warn of small numbers', () => {
    expect(words({ 'name-a': given([9, 1]) })).toBe(
      '1 of 1 idea right. Nothing was guessed before, so there is no gain to show.'
    )
    expect(sumRemark(gainOf(ideas, { 'guess-a': given([1, 1]), 'name-a': given([2, 0]) }))).toContain('lucky')
    expect(sumRemark(gainOf(ideas, {}))).toBe('')
  })
})
