import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/quiz/answer.ts'
import { answerTo, keyOf, kinds, mark } from '../../src/quiz/kinds.ts'
import { fateOf } from '../../src/quiz/mark.ts'
import type { Question } from '../../src/quiz/question.ts'
import { oneRight, severalRight, trueFalse } from './questions.ts'

const one = (option: string): Answer => ({ kind: 'one-right', option })
const several = (...options: string[]): Answer => ({ kind: 'several-right', options })
const judged = (option: string): Answer => ({ kind: 'true-false', option })

/** Any question with at least one right option, and any choice of its options. */
const question = fc
  .record({
    kind: fc.constantFrom('one-right' as const, 'several-right' as const, 'true-false' as const),
    rights: fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
    right: fc.nat(7)
  })
  .map(({ kind, rights, right }): Question => {
    const at = right % rights.length
    const list = rights.map(
      (also, index) => `o${index}${index === at || (kind === 'several-right' && also) ? '*' : ''}`
    )
    const made = { 'one-right': oneRight, 'several-right': severalRight, 'true-false': trueFalse }
    return made[kind](list.join(' '))
  })

const answered = question.chain(asked => {
  const ids = asked.options.map(({ id }) => id)
  const answer: fc.Arbitrary<Answer> =
    asked.kind === 'several-right'
      ? fc.subarray(ids).map(options => ({ kind: 'several-right', options }))
      : fc.constantFrom(...ids).map(option => ({ kind: asked.kind, option }))
  return answer.map(given => ({ asked, given }))
})

describe('the list of kinds', () => {
  it('names every file of the folder', () => {
    const files = readdirSync(new URL('../../src/quiz/kinds/', import.meta.url)).map(name => name.replace('.ts', ''))
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(files.toSorted())
  })
})

describe('marking', () => {
  it('gives points between 0 and 1, all of them for the key and for nothing else', () => {
    fc.assert(
      fc.property(answered, ({ asked, given }) => {
        const { points, verdict } = mark(asked, given)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(1)
        expect(mark(asked, keyOf(asked))).toMatchObject({ points: 1, verdict: 'right' })
        const isKey = asked.options.every(({ id, right }) => chosen(given).includes(id) === right)
        expect(verdict === 'right').toBe(isKey)
      })
    )
  })

  it('tells the fate of every option', () => {
    fc.assert(
      fc.property(answered, ({ asked, given }) => {
        const { parts } = mark(asked, given)
        expect(parts.map(({ id }) => id)).toEqual(asked.options.map(({ id }) => id))
        for (const { id, right } of asked.options) {
          const picked = chosen(given).includes(id)
          expect(fateOf({ points: 0, verdict: 'wrong', parts }, id)).toBe(
            picked ? (right ? 'right' : 'wrong') : right ? 'missed' : 'spared'
          )
        }
      })
    )
  })

  it('takes wrong choices off right ones where several are to be found', () => {
    const asked = severalRight('a* b* c d')
    expect(mark(asked, several('a')).points).toBe(0.5)
    expect(mark(asked, several('a', 'b', 'c')).points).toBe(0.5)
    expect(mark(asked, several('a', 'c')).points).toBe(0)
    expect(mark(asked, several('a', 'b', 'c', 'd'))).toMatchObject({ points: 0, verdict: 'wrong' })
    expect(mark(asked, several('c', 'd')).points).toBe(0)
    expect(mark(asked, several()).points).toBe(0)
  })

  it('says “partly” where something right was found and something is missing', () => {
    expect(mark(severalRight('a* b* c'), several('a')).verdict).toBe('partly')
    expect(mark(oneRight('a* b'), one('b')).verdict).toBe('wrong')
  })

  it('finds no choice right where nothing is', () => {
    expect(mark(severalRight('a b'), several()).points).toBe(1)
    expect(mark(severalRight('a b'), several('a')).points).toBe(0)
  })

  it('judges a statement', () => {
    expect(mark(trueFalse('true false*'), judged('false')).points).toBe(1)
    expect(mark(trueFalse('true false*'), judged('true')).points).toBe(0)
  })
})

describe('an answer from storage', () => {
  it('comes back as it was given', () => {
    fc.assert(
      fc.property(answered, ({ asked, given }) => {
        expect(answerTo(asked, JSON.parse(JSON.stringify(given)))).toEqual(given)
      })
    )
  })

  it('is refused where it does not fit: another kind, an option retired, an option twice', () => {
    expect(answerTo(oneRight('a* b'), several('a'))).toBeNull()
    expect(answerTo(oneRight('a* b'), one('retired'))).toBeNull()
    expect(answerTo(severalRight('a* b'), several('a', 'a'))).toBeNull()
    expect(answerTo(severalRight('a* b'), { kind: 'several-right', options: 'a' })).toBeNull()
    expect(answerTo(trueFalse('true* false'), one('true'))).toBeNull()
  })

  it('may be anything at all', () => {
    fc.assert(fc.property(question, fc.anything(), (asked, value) => void answerTo(asked, value)))
  })

  it('still fits after a typo in the question was mended', () => {
    const before = oneRight('a* b')
    const after = {
      ...before,
      prompt: 'Which one?',
      options: before.options.map(option => ({ ...option, html: 'mended' }))
    }
    expect(answerTo(after, one('a'))).toEqual(one('a'))
  })
})

function chosen(answer: Answer): readonly string[] {
  return answer.kind === 'several-right' ? answer.options : [answer.option]
}
