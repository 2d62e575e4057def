import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opened } from '../../src/quiz/attempt.ts'
import { judged } from '../../src/quiz/kinds/write-one.ts'
import { ask, kinds } from '../../src/quiz/kinds.ts'
import { fateOf } from '../../src/quiz/mark.ts'
import type { Question } from '../../src/quiz/question.ts'
import { shuffled } from '../../src/quiz/shuffle.ts'
import {
  everyKind,
  fillBlanks,
  markWords,
  matchPairs,
  number,
  oneRight,
  putInOrder,
  severalRight,
  shortText,
  sortIntoGroups,
  trueFalse,
  writeOne
} from './questions.ts'

const points = (question: Question, answer: unknown) => ask(question).mark(answer).points
const one = (option: string) => ({ kind: 'one-right', option })
const several = (...options: string[]) => ({ kind: 'several-right', options })
const text = (typed: string) => ({ kind: 'short-text', text: typed })
const figure = (typed: string) => ({ kind: 'number', text: typed })
const order = (...steps: string[]) => ({ kind: 'put-in-order', steps })
const words = (...marked: string[]) => ({ kind: 'mark-words', words: marked })

describe('the list of kinds', () => {
  it('names every file of the folder, and is tried out in full here', () => {
    const files = readdirSync(new URL('../../src/quiz/kinds/', import.meta.url)).map(name => name.replace('.ts', ''))
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(files.toSorted())
    expect(everyKind.map(({ kind }) => kind).toSorted()).toEqual(files.toSorted())
  })
})

/** Anything JSON can say, and things that look more and more like an answer. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc
    .constantFrom(...everyKind)
    .chain(({ kind }) =>
      fc
        .dictionary(
          fc.constantFrom('option', 'options', 'text', 'blanks', 'pairs', 'groups', 'steps', 'words', 'verdicts'),
          fc.jsonValue()
        )
        .map(fields => ({ kind, ...fields }))
    ),
  fc.constantFrom(...everyKind).map(question => ask(question).key)
)

describe('every kind', () => {
  it('marks anything at all, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), anything, (question, value) => {
        const asked = ask(question)
        const mark = asked.mark(value)
        expect(mark.points).toBeGreaterThanOrEqual(0)
        expect(mark.points).toBeLessThanOrEqual(1)
        expect(mark.verdict === 'right').toBe(mark.points === 1)
        expect(typeof asked.isWhole(value)).toBe('boolean')
        if (asked.answerTo(value) === null) expect(mark).toMatchObject({ points: 0, parts: [] })
      }),
      { numRuns: 500 }
    )
  })

  it.each(everyKind.map(question => [question.kind, question] as const))(
    'gives %s full marks for its key',
    (_, question) => {
      const asked = ask(question)
      expect(asked.isWhole(asked.key)).toBe(true)
      expect(asked.mark(asked.key)).toMatchObject({ points: 1, verdict: 'right' })
    }
  )

  it('reads its own answers back unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), anything, (question, value) => {
        const asked = ask(question)
        const answer = asked.answerTo(value)
        if (answer) expect(asked.answerTo(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
      })
    )
  })

  it('shows every part once, whatever the seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.string(), fc.string(), (question, seed, other) => {
        const asked = ask(question)
        const drawn = opened(asked, seed).order
        expect(new Set(drawn).size).toBe(drawn.length)
        expect([...drawn].toSorted()).toEqual([...opened(asked, other).order].toSorted())
        expect(opened(asked, seed).order).toEqual(drawn)
      })
    )
  })

  it('leaves the author’s order alone where it is fixed', () => {
    for (const question of [oneRight('a* b c d'), severalRight('a* b c d'), matchPairs, sortIntoGroups]) {
      const fixed = ask({ ...question, fixed: true })
      expect(opened(fixed, '1').order).toEqual(opened(fixed, '2').order)
    }
  })

  it('refuses the answers of every other kind', () => {
    for (const question of everyKind) {
      for (const other of everyKind) {
        if (other !== question) expect(ask(question).answerTo(ask(other).key)).toBeNull()
      }
    }
  })
})

describe('one-right', () => {
  it('is all or nothing', () => {
    expect([points(oneRight('a* b'), one('a')), points(oneRight('a* b'), one('b'))]).toEqual([1, 0])
    expect(ask(oneRight('a* b')).answerTo(one('retired'))).toBeNull()
  })
})

describe('true-false', () => {
  it('judges a statement', () => {
    const judge = (option: string) => points(trueFalse('true false*'), { kind: 'true-false', option })
    expect([judge('false'), judge('true')]).toEqual([1, 0])
  })
})

describe('several-right', () => {
  it('takes wrong choices off right ones', () => {
    const asked = severalRight('a* b* c d')
    expect(points(asked, several('a'))).toBe(0.5)
    expect(points(asked, several('a', 'b', 'c'))).toBe(0.5)
    expect(points(asked, several('a', 'c'))).toBe(0)
    expect(points(asked, several('a', 'b', 'c', 'd'))).toBe(0)
    expect(points(asked, several())).toBe(0)
    expect(ask(asked).mark(several('a')).verdict).toBe('partly')
  })

  it('never gives less for one more right choice, nor more for one more wrong one', () => {
    const all = ['a', 'b', 'c', 'd', 'e']
    const asked = severalRight('a* b* c* d e')
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (chosen, more) => {
        if (chosen.includes(more)) return
        const change = points(asked, several(...chosen, more)) - points(asked, several(...chosen))
        if ('abc'.includes(more)) expect(change).toBeGreaterThanOrEqual(0)
        else expect(change).toBeLessThanOrEqual(0)
      })
    )
  })

  it('tells the fate of every option', () => {
    const mark = ask(severalRight('a* b* c d')).mark(several('a', 'c'))
    expect(mark.parts.map(({ fate }) => fate)).toEqual(['right', 'missed', 'wrong', 'spared'])
    expect(fateOf(mark, 'gone')).toBeNull()
  })

  it('refuses an option twice or retired', () => {
    expect(ask(severalRight('a* b')).answerTo(several('a', 'a'))).toBeNull()
    expect(ask(severalRight('a* b')).answerTo(several('a', 'z'))).toBeNull()
  })
})

describe('short-text', () => {
  const asked = shortText('baseline, base value', 'target', 1)

  it.each([
    'baseline',
    ' Baseline. ',
    'BASELINE',
    'the baseline',
    '“baseline”',
    'Base  value',
    'base-value',
    'báseline'
  ])('takes “%s”', typed => expect(points(asked, text(typed))).toBe(1))

  it.each(['basline', 'baselines', 'basleine', 'bbaseline'])('forgives the slip in “%s”', typed => {
    expect(points(asked, text(typed))).toBe(1)
    expect(points(shortText('baseline', 'target', 0), text(typed))).toBe(0)
  })

  it.each(['bsline', 'line', 'target', 'based', 'b', ''])('does not take “%s”', typed => {
    expect(points(asked, text(typed))).toBe(0)
  })

  it('knows what was foreseen as wrong', () => {
    expect(fateOf(ask(asked).mark(text('Target')), 'wrong')).toBe('wrong')
  })

  it('forgives nothing in figures and short words', () => {
    expect(points(shortText('Q3 2026', 'Q4', 2), text('Q3 2027'))).toBe(0)
    expect(points(shortText('KPI', 'OKR', 2), text('KPO'))).toBe(0)
  })
})

describe('number', () => {
  const asked = number(12.5, 0.5, '%')

  it.each(['12.5', '12,5', '12.5%', '12.5 %', '12 per cent', '13', '+12.5', '12.5 percent'])('takes “%s”', typed => {
    expect(points(asked, figure(typed))).toBe(1)
  })

  it.each(['13.01', '11.9', '-12.5', '1250'])('does not take “%s”', typed => {
    expect(points(asked, figure(typed))).toBe(0)
  })

  it.each(['', 'about twelve', '12.5 days', '€12.5', '12.5.'])(
    'is not whole while “%s” is no number of its unit',
    typed => {
      expect(ask(asked).isWhole(figure(typed))).toBe(typed === '12.5.')
    }
  )

  it('has no tolerance unless it is given one, and none for its own rounding', () => {
    expect(points(number(0.3, 0), figure('0.3'))).toBe(1)
    expect(points(number(0.1 + 0.2, 0), figure('0.3'))).toBe(1)
    expect(points(number(0.5, 0), figure('50%'))).toBe(1)
    expect(points(number(800_000, 0, '₹'), figure('₹8 lakh'))).toBe(1)
  })
})

describe('fill-blanks', () => {
  const filled = (blanks: Record<string, string>) => ({ kind: 'fill-blanks', blanks })
  const all = { start: '18 %', end: 'basline', constructor: 'by june' }

  it('counts every gap the same, and forgives as it is told', () => {
    expect(points(fillBlanks, filled(all))).toBe(1)
    expect(points(fillBlanks, filled({ ...all, start: '19%' }))).toBeCloseTo(2 / 3)
    expect(points(fillBlanks, filled({ ...all, start: 'target', end: 'x' }))).toBeCloseTo(1 / 3)
  })

  it('is whole once every gap holds something', () => {
    const { isWhole } = ask(fillBlanks)
    expect(isWhole(filled(all))).toBe(true)
    expect(isWhole(filled({ start: '18%', end: 'baseline' }))).toBe(false)
    expect(isWhole(filled({ ...all, end: '  ' }))).toBe(false)
  })

  it('never gives less for one more gap filled rightly', () => {
    const ids = ['start', 'end', 'constructor'] as const
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.constantFrom(...ids), (right, more) => {
        const given = Object.fromEntries(ids.map(id => [id, right.includes(id) ? all[id] : 'x']))
        expect(points(fillBlanks, filled({ ...given, [more]: all[more] }))).toBeGreaterThanOrEqual(
          points(fillBlanks, filled(given))
        )
      })
    )
  })

  it('drops gaps that are gone and keeps the others', () => {
    expect(ask(fillBlanks).answerTo(filled({ start: 'x', gone: 'y' }))).toEqual(filled({ start: 'x' }))
  })
})

describe('match-pairs', () => {
  const pairs = (given: Record<string, string>) => ({ kind: 'match-pairs', pairs: given })

  it('counts every pair the same', () => {
    expect(points(matchPairs, pairs({ a: 'a', b: 'b', c: 'decoy' }))).toBeCloseTo(2 / 3)
    expect(points(matchPairs, pairs({ a: 'b', b: 'a', c: 'decoy' }))).toBe(0)
  })

  it('is whole once everything on the left has a partner, and asks for none of those that only tempt', () => {
    expect(ask(matchPairs).isWhole(pairs({ a: 'a', b: 'a', c: 'a' }))).toBe(true)
    expect(ask(matchPairs).isWhole(pairs({ a: 'a', b: 'b', decoy: 'c' }))).toBe(false)
  })

  it('keeps what was right when it is tried again', () => {
    expect(ask(matchPairs).again(pairs({ a: 'a', b: 'c', c: 'b' }))).toEqual(pairs({ a: 'a' }))
  })
})

describe('put-in-order', () => {
  const right = ['one', 'two', 'three', 'four', 'five']

  it('gives points for pairs in order, and none for chance', () => {
    expect(points(putInOrder, order(...right))).toBe(1)
    expect(points(putInOrder, order('two', 'one', 'three', 'four', 'five'))).toBe(0.8)
    expect(points(putInOrder, order(...right.toReversed()))).toBe(0)
  })

  it('never gives less once two neighbours are set right', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), (seed, at) => {
        const given = [...shuffled(right, seed)]
        const [first = '', second = ''] = given.slice(at, at + 2)
        if (right.indexOf(first) < right.indexOf(second)) return
        const mended = [...given.slice(0, at), second, first, ...given.slice(at + 2)]
        expect(points(putInOrder, order(...mended))).toBeGreaterThanOrEqual(points(putInOrder, order(...given)))
      })
    )
  })

  it('asks to move as few steps as will do', () => {
    const { parts } = ask(putInOrder).mark(order('five', 'one', 'two', 'three', 'four'))
    expect(parts.filter(({ fate }) => fate === 'wrong').map(({ id }) => id)).toEqual(['five'])
  })

  it('is never shown in order', () => {
    fc.assert(
      fc.property(fc.string(), seed => {
        expect(opened(ask(putInOrder), seed).order).not.toEqual(right)
      })
    )
  })

  it('refuses an order with a step missing, twice or retired', () => {
    const { answerTo } = ask(putInOrder)
    expect(answerTo(order('one', 'two', 'three', 'four'))).toBeNull()
    expect(answerTo(order('one', 'one', 'three', 'four', 'five'))).toBeNull()
    expect(answerTo(order('one', 'two', 'three', 'four', 'six'))).toBeNull()
  })
})

describe('sort-into-groups', () => {
  const groups = (given: Record<string, string>) => ({ kind: 'sort-into-groups', groups: given })

  it('counts every item the same', () => {
    const given = { page: 'output', return: 'output', call: 'activity', report: 'output' }
    expect(points(sortIntoGroups, groups(given))).toBe(0.75)
    expect(ask(sortIntoGroups).again(groups(given))).toEqual(
      groups({ page: 'output', call: 'activity', report: 'output' })
    )
  })

  it('drops an item or a group that is gone', () => {
    expect(ask(sortIntoGroups).answerTo(groups({ page: 'gone', gone: 'output', call: 'activity' }))).toEqual(
      groups({ call: 'activity' })
    )
  })
})

describe('mark-words', () => {
  it('takes wrong words off right ones', () => {
    expect(points(markWords, words('significantly', 'loyalty'))).toBe(1)
    expect(points(markWords, words('significantly'))).toBe(0.5)
    expect(points(markWords, words('significantly', 'loyalty', 'june'))).toBe(0.5)
    expect(points(markWords, words('word-improve'))).toBe(0)
  })

  it('lets go of a word that has left the sentence', () => {
    expect(ask(markWords).answerTo(words('loyalty', 'word-gone'))).toEqual(words('loyalty'))
  })
})

describe('write-one', () => {
  const verdicts = (outcome: 'met' | 'missed' | 'unsure', ...criteria: string[]) =>
    criteria.map(criterion => ({ criterion, verdict: outcome }))

  it('counts the criteria that could be judged', () => {
    const answer = judged(writeOne, 'a line', [
      ...verdicts('met', 'outcome'),
      ...verdicts('missed', 'target', 'jargon')
    ])
    expect(answer.verdicts).toEqual({ outcome: 'met', baseline: 'unsure', target: 'missed' })
    expect(points(writeOne, answer)).toBe(0.5)
  })

  it('earns nothing unjudged, and is whole once it holds a word', () => {
    const unjudged = { kind: 'write-one', text: 'A line', verdicts: {} }
    expect(points(writeOne, unjudged)).toBe(0)
    expect(ask(writeOne).isWhole(unjudged)).toBe(true)
    expect(ask(writeOne).isWhole({ ...unjudged, text: ' 12% ' })).toBe(false)
  })

  it('believes no verdict it does not know', () => {
    const answer = { kind: 'write-one', text: 'x', verdicts: { outcome: 'splendid', jargon: 'met', target: 'met' } }
    expect(ask(writeOne).answerTo(answer)).toMatchObject({ verdicts: { target: 'met' } })
  })

  it('takes the text along when it is tried again, and leaves the judgement behind', () => {
    const answer = judged(writeOne, 'a line', verdicts('missed', 'outcome'))
    expect(ask(writeOne).again(answer)).toEqual({ kind: 'write-one', text: 'a line', verdicts: {} })
  })
})
