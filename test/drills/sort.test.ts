import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOf, type SortKind } from '../../src/drills/decks.ts'
import { drawRun, interleaved, RUN, type SortedOnce, type Statement, summaryOf } from '../../src/drills/sort.ts'
import { chance } from './chance.ts'

const KINDS = kindsOf('parts')

/** As many statements of each kind as the counts say. */
function deckOf(counts: readonly number[]): Statement[] {
  return counts.flatMap((count, at) => {
    const is = KINDS[at] ?? 'kpi'
    return Array.from({ length: count }, (_, index) => ({ id: `${is}-${index}`, text: 'A line', is, because: 'So.' }))
  })
}

const longestRow = (run: readonly Statement[]) => {
  let [longest, row, last] = [0, 0, '']
  for (const { is } of run) {
    row = is === last ? row + 1 : 1
    last = is
    longest = Math.max(longest, row)
  }
  return longest
}

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const full = deckOf([15, 15, 15, 15])
const ids = full.map(({ id }) => id)
const pasts = fc.array(fc.record({ id: fc.constantFrom(...ids), right: fc.boolean() }), { maxLength: 200 })
const idsOf = (run: readonly Statement[]) => run.map(({ id }) => id)

describe('a run', () => {
  test('is twelve different statements, whatever was sorted before', () => {
    fc.assert(
      fc.property(seeds, pasts, (seed, past) => {
        const run = idsOf(drawRun(full, { past, random: chance(seed) }))
        expect(run).toHaveLength(RUN)
        expect(new Set(run).size).toBe(RUN)
      })
    )
  })

  test('never has the same answer more than twice in a row, however uneven the deck', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(counts, seeds, fc.integer({ min: 1, max: 20 }), (each, seed, length) => {
        const run = drawRun(deckOf(each), { past: [], random: chance(seed), length })
        expect(longestRow(run)).toBeLessThanOrEqual(2)
        expect(run.length).toBeLessThanOrEqual(length)
        expect(run.length > 0).toBe(each.some(count => count > 0))
      }),
      { numRuns: 500 }
    )
  })

  test('has every kind in it, and none more than once above its even share', () => {
    fc.assert(
      fc.property(seeds, pasts, (seed, past) => {
        const run = drawRun(full, { past, random: chance(seed) })
        for (const kind of KINDS) expect(run.filter(({ is }) => is === kind).length).toBeLessThanOrEqual(4)
        expect(new Set(run.map(({ is }) => is)).size).toBeGreaterThanOrEqual(3)
      })
    )
  })

  test('brings back what was missed last, up to half of it', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }), (seed, missed) => {
        const past = [...ids.map(id => ({ id, right: true })), ...missed.map(id => ({ id, right: false }))]
        const run = idsOf(drawRun(full, { past, random: chance(seed) }))
        expect(run).toEqual(expect.arrayContaining(missed))
      })
    )
    const allMissed = ids.slice(0, 20).map(id => ({ id, right: false }))
    const run = idsOf(drawRun(full, { past: allMissed, random: chance(1) }))
    expect(run.filter(id => ids.indexOf(id) < 20).length).toBeLessThanOrEqual(6)
  })

  test('leaves a statement alone that was missed once and got right since', () => {
    const [first = ''] = ids
    const past: SortedOnce[] = [
      { id: first, right: false },
      { id: first, right: true }
    ]
    for (let seed = 0; seed < 50; seed++)
      expect(idsOf(drawRun(full, { past, random: chance(seed) }))).not.toContain(first)
  })

  test('takes what was never seen before what was', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const first = idsOf(drawRun(full, { past: [], random: chance(seed) }))
        const past = first.map(id => ({ id, right: true }))
        const second = idsOf(drawRun(full, { past, random: chance(seed + 1) }))
        expect(second.filter(id => first.includes(id))).toEqual([])
      })
    )
  })

  test('shows the whole deck in five runs when nothing is missed', () => {
    let past: SortedOnce[] = []
    for (let turn = 0; turn < 7; turn++) {
      const run = drawRun(full, { past, random: chance(turn) })
      past = [...past, ...run.map(({ id }) => ({ id, right: true }))]
    }
    expect(new Set(past.map(({ id }) => id)).size).toBe(full.length)
  })
})

test('putting in order loses nothing, even where one kind is all there is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), seeds, (counts, seed) => {
      const deck = deckOf(counts)
      expect(idsOf(interleaved(deck, chance(seed))).toSorted()).toEqual(idsOf(deck).toSorted())
    })
  )
})

describe('the summary of a run', () => {
  const statement = (is: SortKind, id: string): Statement => ({ id, text: id, is, because: 'So.' })
  const sorted = [
    { statement: statement('initiative', 'a'), chosen: 'key-result' as const },
    { statement: statement('initiative', 'b'), chosen: 'key-result' as const },
    { statement: statement('kpi', 'c'), chosen: 'key-result' as const },
    { statement: statement('kpi', 'd'), chosen: 'kpi' as const }
  ]

  test('tells by kind how many were right, and leaves out kinds that did not come', () => {
    expect(summaryOf(sorted, KINDS).byKind).toEqual([
      { kind: 'initiative', right: 0, of: 2 },
      { kind: 'kpi', right: 1, of: 2 }
    ])
  })

  test('tells what was taken for what, the commonest first', () => {
    expect(summaryOf(sorted, KINDS).confused).toEqual([
      { is: 'initiative', chosen: 'key-result', times: 2 },
      { is: 'kpi', chosen: 'key-result', times: 1 }
    ])
  })

  test('counts every statement once: right or missed', () => {
    const { right, missed } = summaryOf(sorted, KINDS)
    expect(right).toBe(1)
    expect(missed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
