import { expect, test } from 'vitest'
import { aKind, type SortKind } from '../../src/drills/decks.ts'
import { paperRun } from '../../src/drills/paper-run.ts'

const statement = (id: string, is: SortKind) => ({ id, text: id, is, because: 'So.' })
const deck = [
  statement('a', 'objective'),
  statement('b', 'kpi'),
  statement('c', 'kpi'),
  statement('d', 'initiative'),
  statement('e', 'kpi')
]

test('on paper the kinds take turns, and the lines stay in the order of their file', () => {
  const ids = (kinds: readonly SortKind[], count: number) => paperRun(deck, kinds, count).map(({ id }) => id)
  expect(ids(['initiative', 'kpi'], 3)).toEqual(['b', 'c', 'd'])
  expect(ids(['objective', 'kpi'], 2)).toEqual(['a', 'b'])
  expect(ids(['objective', 'kpi'], 9)).toEqual(['a', 'b', 'c', 'e'])
})

test('a kind is named with its article', () => {
  expect((['objective', 'key-result', 'kpi', 'output'] as const).map(aKind)).toEqual([
    'an objective',
    'a key result',
    'a KPI',
    'an output'
  ])
})
