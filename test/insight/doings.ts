import fc from 'fast-check'
import type { Doings } from '../../src/insight/active-days.ts'
import type { PartParts } from '../../src/insight/learning-record.ts'
import type { LessonParts } from '../../src/progress/summary.ts'

export const NOW = Date.UTC(2026, 10, 23, 12)

export const lessons: readonly LessonParts[] = [
  { id: 'a', questions: ['a/1', 'a/2', 'a/3'], cards: ['a/c1', 'a/c2'] },
  { id: 'b', questions: ['b/1'], cards: ['term/b'] }
]
export const parts: readonly PartParts[] = [{ id: 'p', ideas: [{ id: 'p/i', before: 'p/guess', after: 'p/name' }] }]
export const nothing: Doings = { answers: {}, reviews: {}, lessons: {}, drafts: {}, practice: {} }

/** Texts that try to be more than text. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</td></tr></table><h1>Certified</h1>',
    '"><img src=x onerror=alert(1)>',
    '| a | b |\n# Heading',
    '`code` [link](javascript:alert(1)) ![i](x)',
    '\u202Edetfihs\u202C',
    'ज़ीरो\u200Dवन',
    '\u0000\u0007\uFFFF',
    '\uD800',
    '&amp;&lt;'
  ),
  fc.string({ unit: 'binary', maxLength: 40 })
)

const at = fc.integer({ min: NOW - 400 * 86_400_000, max: NOW })
const inOrder = <T extends { readonly at: number }>(item: fc.Arbitrary<T>) =>
  fc.array(item, { maxLength: 4 }).map(list => list.toSorted((x, y) => x.at - y.at))
const points = fc.constantFrom(0, 0.5, 1)
const grading = fc.record({
  at,
  objective: hostile,
  keyResults: fc.constant([]),
  cycle: fc.constant(''),
  score: fc.integer({ min: 0, max: 100 }),
  left: fc.nat(9),
  rubric: fc.constant('1')
})
const version = fc.record({
  at,
  objective: hostile,
  keyResults: fc.array(hostile, { maxLength: 2 }),
  cycle: fc.constant(''),
  situation: hostile
})

/** All a learner may have done, and texts of any kind in it. */
export const someDoings: fc.Arbitrary<Doings> = fc.record({
  answers: fc.dictionary(
    fc.constantFrom('a/1', 'a/2', 'b/1', 'p/guess', 'p/name', 'gone'),
    inOrder(fc.record({ at, points, answer: fc.nat(3) }))
  ),
  reviews: fc.dictionary(
    fc.constantFrom('a/c1', 'term/b', 'gone'),
    inOrder(fc.record({ at, grade: fc.constantFrom('again', 'hard', 'good', 'easy') }))
  ),
  lessons: fc.dictionary(
    fc.constantFrom('a', 'b', 'gone'),
    fc.record(
      { firstOpened: at, lastOpened: at, finished: fc.record({ at, done: fc.boolean() }) },
      { requiredKeys: [] }
    )
  ),
  drafts: fc.dictionary(
    fc.constantFrom('d1', 'd2', 'constructor'),
    fc.record({
      name: fc.record({ at, value: hostile }),
      versions: fc.dictionary(fc.constantFrom('v1', 'v2'), version),
      gradings: inOrder(grading)
    })
  ),
  practice: fc.dictionary(
    fc.oneof(fc.constantFrom('sort', 'steps/a', 'constructor'), hostile),
    inOrder(fc.record({ at, what: hostile, points }))
  )
})
